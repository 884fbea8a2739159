/** `render`: the drawing of a file as a picture, or as a page for reading and print. */
import { axisModes } from '../layout/scale/axis-mode.js';
import { laneProperties } from '../model/header.js';
import { writeRecord } from '../io/record/write-record.js';
import { drawSvg } from '../render/draw-svg.js';
import { darkTheme, lightTheme } from '../render/theme/default-theme.js';
import { runChunked } from '../util/chunked.js';
import {
  choiceOption,
  numberOption,
  UsageError,
  type Arguments,
  type Command,
  type Context,
} from './command.js';
import { langOption, localeOption } from './locale-option.js';
import { printedByBrowser } from './print-page.js';
import type { Measure } from '../layout/metrics.js';
import { loadRasteriser } from './rasterise.js';
import { charsetOption, readFile, type FileContent } from './read-file.js';
import { formatWanted, writeFile } from './write-file.js';

type Form = 'svg' | 'png' | 'html' | 'pdf';

const themes = ['light', 'dark'] as const;
const forms: readonly Form[] = ['svg', 'png', 'html', 'pdf'];

/** The command. The same input gives the same SVG on every machine; PNG and PDF need what is said where it is missing. */
export const render: Command = {
  name: 'render',
  operands: 'FILE [OUT]',
  summary:
    'Draws a file: as an SVG or a PNG, or as the record, a page with every event in words (HTML, PDF).',
  options: {
    svg: { help: 'the drawing, without a browser (also by the extension of OUT)' },
    png: { help: 'the same as pixels; needs the package @resvg/resvg-js' },
    html: { help: 'the record: one page that needs no script and no network' },
    pdf: { help: 'the record, printed by a Chromium of this machine' },
    width: { value: 'PIXELS', help: 'of the drawing; 1200 where it is left out' },
    height: { value: 'PIXELS', help: 'of the drawing; 700 where it is left out' },
    theme: { value: 'NAME', help: `${themes.join(' or ')}; light where it is left out` },
    'lane-by': { value: 'NAME', help: `what makes a lane: ${laneProperties.join(', ')}` },
    axis: { value: 'NAME', help: axisModes.join(', ') },
    format: { value: 'NAME', help: 'what FILE is, where its name does not say it' },
    charset: charsetOption,
    mapping: { value: 'FILE', help: 'what the columns of a table are, as JSON' },
    lang: langOption,
  },
  run: renderFile,
};

async function renderFile(given: Arguments, context: Context): Promise<number> {
  const [from, to] = given.files;
  if (from === undefined) throw new UsageError('render: which file? write its name, or - for standard input');
  const form = formOf(given, to);
  const content = await readFile(from, given, context);
  await writeFile(to, await renderedAs(form, content, given), context);
  const { drawn, listed } = content.timeline.account();
  context.log(`${content.name}: ${drawn} events drawn, ${listed} listed without a date`);
  return 0;
}

function formOf(given: Arguments, to: string | undefined): Form {
  const asked = forms.filter((form) => given.options[form] === true);
  const wanted = asked[0] ?? formatWanted(given, to).toLowerCase();
  const form = forms.find((each) => each === wanted);
  if (asked.length > 1 || !form) throw new UsageError('render: write one of --svg, --png, --html and --pdf');
  return form;
}

async function renderedAs(form: Form, content: FileContent, given: Arguments): Promise<string | Uint8Array> {
  if (form === 'png') {
    const { measure, pngOf } = await loadRasteriser();
    return pngOf(needed(await drawing(content, given, measure), content));
  }
  const svg = await drawing(content, given);
  if (form === 'svg') return needed(svg, content);
  const locale = await localeOption(given);
  const options = { locale, ...(svg !== '' && { drawing: svg }) };
  const page = runChunked(writeRecord(content.timeline, options)).content;
  return form === 'html' ? page : printedByBrowser(page);
}

/** A picture is nothing without a drawing; the record has every event in words all the same. */
function needed(svg: string, { name }: FileContent): string {
  if (svg === '') throw new UsageError(`${name}: no event in it has a date, so there is nothing to draw`);
  return svg;
}

/** Empty where no event has a date. */
async function drawing({ timeline }: FileContent, given: Arguments, measure?: Measure): Promise<string> {
  const locale = await localeOption(given);
  const laneBy = choiceOption(given, 'lane-by', laneProperties);
  return drawSvg(timeline, {
    locale,
    width: numberOption(given, 'width', 1200),
    height: numberOption(given, 'height', 700),
    theme: choiceOption(given, 'theme', themes) === 'dark' ? darkTheme : lightTheme,
    direction: locale.direction,
    axis: choiceOption(given, 'axis', axisModes) ?? 'auto',
    ...(measure && { measure }),
    ...(laneBy !== undefined && { laneBy }),
  });
}
