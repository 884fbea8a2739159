/** What an example is: a document with its settings, seen in the element by a story and compared as an SVG by a test. */
import type { DrawSvgOptions } from '../../src/index.js';
import type { TimelineArgs } from '../support/timeline-args.js';

export interface Example {
  /** What the element is given: a document, or its address. */
  readonly args: TimelineArgs;
  /** What the page around it would say; English from left to right on a light background of 900 by 480 pixels else. */
  readonly page?: Pick<DrawSvgOptions, 'direction'> & {
    readonly lang?: 'en' | 'ja' | 'zh' | 'ar';
    readonly isDark?: boolean;
    readonly width?: number;
    readonly height?: number;
  };
}
