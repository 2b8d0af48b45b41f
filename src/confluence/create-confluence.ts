import { createSend, realPatience } from '../rest/send';
import type { Patience } from '../rest/send';
import type { Confluence } from './confluence';
import { macroIdentity } from './macro-identity';
import { pageRightsWith } from './page-rights';
import { confluenceItself } from './read-answer';
import { readablePagesWith, readPageWith } from './read-pages';
import { searchSpacesWith } from './search-spaces';
import { createPageWith, updatePageWith } from './write-pages';

/** Confluence over the platform's own door, `requestConfluence`. */
export function createConfluence(patience: Patience = realPatience): Confluence {
  const send = createSend(confluenceItself, patience);
  return {
    pageRights: pageRightsWith(send),
    readablePages: readablePagesWith(send),
    readPage: readPageWith(send),
    updatePage: updatePageWith(send),
    createPage: createPageWith(send),
    searchSpaces: searchSpacesWith(send),
    macroIdentity,
  };
}
