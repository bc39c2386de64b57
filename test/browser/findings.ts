/** What is wrong with the pages of a site, by the truth that it breaks. */
export class Findings {
  private readonly pages = new Map<string, Map<string, Set<string>>>();

  /**
   * Writes findings down.
   * @param truth name of the truth that they break
   * @param page the page they were found on, and how it was looked at
   */
  add(truth: string, page: string, findings: readonly string[]): void {
    const known = this.pages.get(truth) ?? new Map<string, Set<string>>();
    this.pages.set(truth, known);
    for (const finding of findings) known.set(finding, (known.get(finding) ?? new Set()).add(page));
  }

  /** Everything that breaks a truth, each thing once, with the pages it is on. */
  of(truth: string): readonly string[] {
    const known = [...(this.pages.get(truth) ?? [])];
    return known.map(([finding, pages]) => `${finding} — on ${some([...pages])}`).sort();
  }
}

function some(pages: readonly string[]): string {
  const rest = pages.length - 6;
  return rest > 0 ? `${pages.slice(0, 6).join(", ")} and ${rest} more` : pages.join(", ");
}
