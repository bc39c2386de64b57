/** A field as a reader sees it. */
export interface FieldWords {
  readonly label: string;
  /** What to do, also said when it was not done. */
  readonly remedy?: string;
}

/** The words round the fields of a form. */
export interface FormWords {
  readonly title: string;
  readonly intro: string;
  readonly send: string;
  /** What a reader sees when it has arrived. */
  readonly thanks: string;
  readonly afterwards: string;
  /** What happens with what somebody sends. */
  readonly privacy: string;
}

/** The words of the forms in a language. */
export interface FormsWords {
  readonly contact: FormWords;
  readonly tip: FormWords;
  readonly comment: FormWords;
  readonly fields: Readonly<
    Record<
      "name" | "email" | "message" | "kind" | "subject" | "when" | "link" | "commenter" | "comment",
      FieldWords
    >
  >;
  readonly optional: string;
  /** Above a field that only programs see. */
  readonly trap: string;
  readonly kinds: readonly string[];
  readonly back: string;
  /** Before the choice of the comment that one answers, and for none. */
  readonly answerTo: string;
  readonly answerToNobody: string;
  /** Where comments stay to be read, and no more are asked for. */
  readonly closed: string;
}
