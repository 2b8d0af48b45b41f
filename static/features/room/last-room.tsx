import { useEffect, useState } from 'react';
import type { OperationOutput } from '../../../src/contract/operations';
import { call } from '../../api/call';
import { RoomBanner } from './room-banner';

type Room = OperationOutput<'site.room'>['room'];

/** The banner as of the last measurement, for those who can do something about it; asked for once. */
export function LastRoom() {
  const [room, setRoom] = useState<Room>(null);
  useEffect(() => {
    let stale = false;
    call('site.room', {}).then(
      (answer) => {
        if (!stale) setRoom(answer.room);
      },
      // What cannot be asked for warns nobody; every write says so itself.
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, []);
  return room === null ? null : <RoomBanner room={room} />;
}
