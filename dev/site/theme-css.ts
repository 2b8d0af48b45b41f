import { getThemeStyles } from '@atlaskit/tokens/get-theme-styles';
import { setBooleanFeatureFlagResolver } from '@atlaskit/platform-feature-flags';

const wanted = new Set(['light', 'dark', 'spacing', 'shape', 'typography', 'motion']);

/** CSS of Atlassian's design tokens, light and dark, as the bridge's theming brings it into a frame. */
export async function themeCss(): Promise<string> {
  setBooleanFeatureFlagResolver(() => false);
  const styles = await getThemeStyles('all');
  return styles
    .filter(({ id }) => wanted.has(id))
    .map(({ css }) => css)
    .join('\n');
}
