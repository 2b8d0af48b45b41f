/** A kind of link: `inward` is read from its destination, `outward` from its source. */
export interface JiraLinkType {
  readonly id: string;
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}

/** The source blocks, clones, implements the destination. */
export interface JiraIssueLink {
  readonly id: string;
  readonly typeId: string;
  readonly sourceId: string;
  readonly destinationId: string;
}
