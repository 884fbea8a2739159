/** The words for what accounts are made of: the figures that they give, translations, and the grades of sources. */
import type { Reliability } from '../model/event.js';

/** A number as somebody gives it. */
export interface FigureStrings {
  /** Over the figures that several accounts give. */
  readonly heading: string;
  /** Over the days of those accounts. */
  readonly day: string;
  /** `{least}`, `{most}` */
  readonly range: string;
  /** `{number}` */
  readonly atLeast: string;
  readonly atMost: string;
  readonly about: string;
}

/** That words are a translation, and whose. */
export interface TranslationStrings {
  readonly plain: string;
  /** `{language}` */
  readonly from: string;
  /** `{words}`: one of those above; `{names}`: who translated. */
  readonly by: string;
  /** `{words}` */
  readonly bySomebody: string;
  /** `{text}` */
  readonly original: string;
}

/** How far a source can be relied on, and who says so. */
export interface ReliabilityStrings {
  readonly grades: Readonly<Record<Reliability, string>>;
  /** `{grade}`, `{words}`, `{names}` */
  readonly gradedBy: string;
  /** Where nobody owns the grade. `{grade}`, `{words}` */
  readonly graded: string;
}
