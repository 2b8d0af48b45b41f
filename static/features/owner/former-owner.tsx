import Button from '@atlaskit/button/new';
import { usePerson } from '../../api/users';
import { useWords } from '../../i18n/words';
import { Banner } from '../../ui/banner';

interface FormerOwnerProps {
  readonly ownerId: string;
  /** Opens the form in which the owner is chosen. */
  readonly onGive: () => void;
}

/** Where the owner's account is gone: says so to whoever may choose another, with the way to it. */
export function FormerOwner({ ownerId, onGive }: FormerOwnerProps) {
  const { t } = useWords();
  if (usePerson(ownerId) !== null) return null;
  return (
    <Banner
      tone="warning"
      title={t('owner.former')}
      actions={
        <Button spacing="compact" onClick={onGive}>
          {t('owner.giveNew')}
        </Button>
      }
    />
  );
}
