/** A line of newline-delimited JSON that is no JSON: it stands where its event would, and is rejected. */

/** Made by the reader of lines, and known by its class from the values that JSON gives. */
export class MalformedLine {
  readonly text: string;
  /** Counted from 1, blank lines included. */
  readonly number: number;

  constructor(text: string, number: number) {
    this.text = text;
    this.number = number;
  }
}
