import '@atlaskit/css-reset';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { setBooleanFeatureFlagResolver } from '@atlaskit/platform-feature-flags';
import { App } from './app';
import { followLinks } from './router/history';
import { SiteProvider } from './site/session-context';

setBooleanFeatureFlagResolver(() => false);
followLinks();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <SiteProvider>
      <App />
    </SiteProvider>,
  );
}
