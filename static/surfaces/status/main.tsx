import { readStatusConfig } from '../../../src/domain/status-config';
import { NothingChosen, StatusPanel } from '../../features/status-macro/status-panel';
import { mount } from '../mount';

void mount(({ onPage }) => {
  const config = readStatusConfig(onPage?.config);
  if (onPage === null || config === null) return <NothingChosen />;
  return <StatusPanel config={config} id={onPage.localId} />;
});
