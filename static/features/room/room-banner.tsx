import type { OperationOutput } from '../../../src/contract/operations';
import { showBytes } from '../../format/bytes';
import { useWords } from '../../i18n/words';
import { Banner } from '../../ui/banner';

type Room = NonNullable<OperationOutput<'site.room'>['room']>;

/** Says that the database is full or soon will be; nothing while there is room. */
export function RoomBanner({ room }: { readonly room: Room }) {
  const { t, locale } = useWords();
  if (room.level === 'fine') return null;
  if (room.level === 'full') {
    return (
      <Banner tone="danger" title={t('room.full.title')}>
        {t('room.full.body')}
      </Banner>
    );
  }
  const [used, ceiling] = [showBytes(room.bytes, locale), showBytes(room.ceiling, locale)];
  return (
    <Banner tone="warning" title={t('room.nearly.title')}>
      {t('room.nearly.body', { used, ceiling })}
    </Banner>
  );
}
