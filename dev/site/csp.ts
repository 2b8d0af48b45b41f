import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';
import type { Manifest } from '../forge/platform/manifest';

export interface CspOptions {
  readonly hostOrigin: string;
  readonly permissions: Manifest['permissions'];
  /** Leaves `unsafe-inline` out of style-src even where the manifest asks for it. */
  readonly strictStyles: boolean;
}

const reader = new CSPProcessingService({ info: () => undefined }, load);
const writer = new CSPInjectionService();

/** The policy Atlassian's own code makes for a page of the app, reporting to us instead of them. */
export function cspOf(html: string, { hostOrigin, permissions, strictStyles }: CspOptions): string {
  const directives = writer.getInjectableCSP({
    existingCSPDetails: reader.getCspDetails(html, permissions),
    microsEnv: 'prod',
    parentEmbeddingDomain: hostOrigin,
  });
  return directives
    .map((directive) => {
      if (directive.startsWith('report-uri')) return `report-uri ${hostOrigin}/site/csp-report`;
      if (strictStyles && directive.startsWith('style-src')) {
        return directive.replace(" 'unsafe-inline'", '');
      }
      return directive;
    })
    .join('; ');
}
