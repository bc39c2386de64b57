/** What `npm run comments` says. */
export interface CommentWords {
  readonly usage: string;
  readonly unreadable: (file: string) => string;
  readonly noPage: (page: string) => string;
  readonly incomplete: string;
  readonly answerLost: string;
  readonly none: string;
  readonly ask: string;
  readonly yes: RegExp;
  readonly no: RegExp;
  readonly howToApprove: (count: number) => string;
  readonly written: (count: number) => string;
  readonly rejected: (count: number, file: string) => string;
  readonly approvedAndRejected: (id: string) => string;
  readonly closed: (page: string) => string;
  readonly off: (page: string) => string;
  readonly notAppended: (file: string) => string;
  readonly unknownId: (id: string) => string;
  readonly redacted: (count: number, files: number) => string;
  readonly nobody: (name: string) => string;
  /** `most`: of characters. */
  readonly noOtherName: (most: number) => string;
  readonly anonymous: string;
}
