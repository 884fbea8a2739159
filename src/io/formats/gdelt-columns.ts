/** The columns of a table of mentions, as the GDELT project orders them: it writes no header. */

/** Their names, in lower case, as tools write them that add a header. */
export const gdeltColumns: readonly string[] = [
  ...['globaleventid', 'eventtimedate', 'mentiontimedate', 'mentiontype', 'mentionsourcename'],
  ...['mentionidentifier', 'sentenceid', 'actor1charoffset', 'actor2charoffset', 'actioncharoffset'],
  ...['inrawtext', 'confidence', 'mentiondoclen', 'mentiondoctone', 'mentiondoctranslationinfo', 'extras'],
];

/** Whether a first row is a header of mentions. */
export function isGdeltHeader(row: readonly string[]): boolean {
  const names = row.map((cell) => cell.trim().toLowerCase());
  return gdeltColumns.slice(0, 6).every((name) => names.includes(name));
}

/** Whether a first row is a mention: an event, two times of fourteen digits, a type, and the rest of sixteen cells. */
export function isGdeltMention(row: readonly string[]): boolean {
  const [event = '', happened = '', mentioned = '', type = ''] = row;
  return (
    (row.length === 15 || row.length === 16) &&
    /^\d+$/.test(event) &&
    /^\d{14}$/.test(happened) &&
    /^\d{14}$/.test(mentioned) &&
    /^\d$/.test(type)
  );
}
