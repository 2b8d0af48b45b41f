import Button from '@atlaskit/button/new';
import { Component, type ReactNode } from 'react';
import { useWords } from '../i18n/words';
import { Notice } from './notice';

/** A surface that cannot be drawn: what is safe, and the way on. */
export function FailureNotice() {
  const { t } = useWords();
  return (
    <Notice
      title={t('state.failed.title')}
      body={t('state.failed.body')}
      actions={<Button onClick={() => window.location.reload()}>{t('common.tryAgain')}</Button>}
    />
  );
}

/** Catches what breaks while drawing, such as a part of the app that a new version moved away. */
export class FailureBoundary extends Component<
  { readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <FailureNotice /> : this.props.children;
  }
}
