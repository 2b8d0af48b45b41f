import { useState } from 'react';
import { call } from '../../api/call';
import { useScreen } from '../../api/use-screen';
import { ScreenView } from '../../ui/screen-view';
import { BoardSkeleton } from '../board/board-skeleton';
import type { Place } from '../place/place';
import { MyView } from './my-view';

const pageSize = 50;
const most = 200;

/** What do I owe, what do I own? */
export default function MyScreen({ place }: { readonly place: Place }) {
  const [size, setSize] = useState(pageSize);
  const screen = useScreen(String(size), () => call('my.get', { size }));
  return (
    <ScreenView screen={screen} skeleton={<BoardSkeleton />}>
      {(mine) => (
        <MyView
          mine={mine}
          place={place}
          reload={screen.reload}
          onMore={size < most ? () => setSize(Math.min(most, size + pageSize)) : null}
        />
      )}
    </ScreenView>
  );
}
