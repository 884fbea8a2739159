/** A line of newline-delimited JSON that is no JSON: it stands where its event would, and is rejected. */

export class MalformedLine {
  readonly text: string;
  /** Counted from 1, blank lines included. */
  readonly number: number;

  constructor(text: string, number: number) {
    this.text = text;
    this.number = number;
  }
}
