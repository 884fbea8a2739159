/** Reads a time of day after a date, in the ways that machines write it. */
import { timeReason } from './edtf-reasons.js';
import { problem, type DateFields, type EdtfProblem } from './edtf-types.js';

const TIME = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(?:(Z)| ?([+-])(\d{2})(?::?(\d{2}))?)?$/;

/** Reads a time after its day; `text` is the whole, for a reason. */
export function readTime(day: DateFields, timeText: string, text: string): DateFields | EdtfProblem {
  if (day.precision !== 'day') return problem('a time of day needs a whole date before it');
  const match = TIME.exec(timeText);
  if (match === null) return problem(timeReason(timeText, text));
  const [, hourText = '', minuteText = '', secondText, fraction, utc, sign, offsetHour, offsetMinute] = match;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0);
  const millisecond = Number((fraction ?? '').padEnd(3, '0').slice(0, 3));
  if (hour > 24 || (hour === 24 && minute + second + millisecond > 0))
    return problem(`hour ${hourText} does not exist`);
  if (minute > 59) return problem(`minute ${minuteText} does not exist`);
  if (second > 60) return problem(`second ${String(second)} does not exist`);
  const offset = utc === undefined ? readOffset(sign, offsetHour, offsetMinute) : 0;
  if (typeof offset === 'object') return offset;
  return {
    ...day,
    hour,
    minute,
    ...(secondText === undefined ? {} : { second }),
    ...(fraction === undefined ? {} : { millisecond }),
    ...(offset === undefined ? {} : { offset }),
    precision: secondText === undefined ? 'minute' : fraction === undefined ? 'second' : 'millisecond',
  };
}

function readOffset(
  sign: string | undefined,
  hourText: string | undefined,
  minuteText = '00',
): number | EdtfProblem | undefined {
  if (sign === undefined || hourText === undefined) return undefined;
  if (Number(hourText) > 23 || Number(minuteText) > 59)
    return problem(`offset ${sign}${hourText}:${minuteText} does not exist`);
  const minutes = Number(hourText) * 60 + Number(minuteText);
  return sign === '-' && minutes > 0 ? -minutes : minutes;
}
