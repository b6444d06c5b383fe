/** What another sense of a name is known by: the text directly before it, and directly behind it, read over at most 60 units. Where both are given, both must fit. */
export interface OtherSense {
  /** Only where the name is written so. */
  readonly written?: RegExp;
  readonly before?: RegExp;
  readonly behind?: RegExp;
  /** It gives away what the whole document means by the name: `neptune-client`, `import seaborn as sns`. */
  readonly whole?: boolean;
}
