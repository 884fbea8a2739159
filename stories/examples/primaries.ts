/** The Republican primaries of early 2012, each contest with the report that tells of it: after an example of TimelineJS. */
import type { TimelineDocument, WithUnknownFields, WrittenEvent } from '../../src/index.js';
import type { Example } from './example.js';

const outlets: Readonly<Record<string, readonly [name: string, address: string, issued?: string]>> = {
  iowa: [
    'Fox News',
    'http://www.foxnews.com/politics/2012/01/21/iowa-republican-party-reaffirms-santorum-as-winner-caucuses/',
    '2012-01-21',
  ],
  'new-hampshire': [
    'The New York Times',
    'http://www.nytimes.com/2012/01/11/us/politics/mitt-romney-wins-in-new-hampshire-republican-primary.html',
    '2012-01-11',
  ],
  huntsman: [
    'Fox News',
    'http://www.foxnews.com/politics/2012/01/15/huntsman-to-withdraw-from-race-for-republican-presidential-nomination/',
    '2012-01-15',
  ],
  'ex-wife': [
    'The Washington Post',
    'http://www.washingtonpost.com/politics/marianne-gingrich-newts-ex-wife-says-he-wanted-open-marriage/2012/01/19/gIQAJzgwAQ_print.html',
    '2012-01-19',
  ],
  'south-carolina': [
    'The Washington Post',
    'http://www.washingtonpost.com/blogs/election-2012/post/south-carolina-republican-primary-live-updates-photos-video/2012/01/21/gIQADpwbGQ_blog.html',
    '2012-01-21',
  ],
  tampa: [
    'USA Today',
    'http://www.usatoday.com/news/politics/story/2012-01-23/gop-florida-debate/52759538/1',
    '2012-01-23',
  ],
  florida: [
    'Fox News',
    'http://www.foxnews.com/politics/2012/01/31/romney-leading-among-seniors-hispanics-in-florida-exit-polls/',
    '2012-01-31',
  ],
  nevada: [
    'The Daily Beast',
    'http://www.thedailybeast.com/articles/2012/02/04/daily-beast-writers-on-romney-s-nevada-win.html',
    '2012-02-04',
  ],
  three: [
    'ABC News',
    'http://abcnews.go.com/Politics/OTUS/santorum-wins-colorado-missouri-minnesota-romney-lowers-expectations/story?id=15533165',
  ],
  maine: [
    'CBS News',
    'http://www.cbsnews.com/8301-503544_162-57375990-503544/mitt-romney-wins-maine-gop-caucuses/',
  ],
  recount: [
    'Portland Press Herald',
    'http://www.pressherald.com/Recount-doesnt-change-vote-totals-Maine-GOP-says.html',
  ],
  mesa: [
    'Fox News',
    'http://www.foxnews.com/politics/2012/02/22/gop-candidates-clash-ahead-high-stakes-debate-in-arizona/',
    '2012-02-22',
  ],
};

const reportedBy = (source: string): NonNullable<WrittenEvent['attribution']> => [
  [{ by: outlets[source]?.[0] ?? source, as: 'outlet', source }],
];

const primaries: WithUnknownFields<TimelineDocument> = {
  title: 'The Republican run-up',
  description:
    'Contests, debates and withdrawals from January to March 2012, as a list of TimelineJS tells them.',
  asOf: '2012-03-06',
  timeZone: 'America/New_York',
  compiledFrom: 'list',
  sources: {
    list: {
      type: 'webpage',
      title: 'The Republican run-up',
      'container-title': 'TimelineJS examples',
      URL: 'https://timeline.knightlab.com/',
    },
    ...Object.fromEntries(
      Object.entries(outlets).map(([key, [name, address, issued]]) => [
        key,
        { type: 'article-newspaper', 'container-title': name, URL: address, ...(issued && { issued }) },
      ]),
    ),
  },
  actors: {
    romney: { name: 'Mitt Romney', type: 'person' },
    santorum: { name: 'Rick Santorum', type: 'person' },
    gingrich: { name: 'Newt Gingrich', type: 'person' },
    huntsman: { name: 'Jon Huntsman', type: 'person' },
    perry: { name: 'Rick Perry', type: 'person' },
    'iowa-party': { name: 'the Republican Party of Iowa', type: 'organisation' },
    party: { name: 'the Republican Party of Maine', type: 'organisation' },
  },
  kinds: {
    contest: {
      label: 'Contest',
      roles: { winners: { label: 'Won by', acts: true } },
      color: { light: '#8f1d2c', dark: '#e58a94' },
      glyph: 'M3 2H13V6C13 9 11 11 9 11V13H12V14H4V13H7V11C5 11 3 9 3 6Z',
    },
    withdrawal: {
      label: 'Withdrawal',
      roles: { candidate: { label: 'Candidate', acts: true } },
      color: { light: '#5b6068', dark: '#a4abb5' },
    },
  },
  events: [
    {
      id: 'iowa',
      kind: 'contest',
      title: 'Iowa: Santorum, after much debate about the count',
      when: '2012-01-03',
      winners: ['santorum'],
      attribution: reportedBy('iowa'),
      claims: [
        {
          id: 'reaffirmed',
          text: 'Santorum is the winner.',
          chain: [
            { by: 'iowa-party', as: 'speaker' },
            { by: 'Fox News', as: 'outlet', source: 'iowa' },
          ],
        },
      ],
    },
    {
      kind: 'contest',
      title: 'New Hampshire: Romney',
      when: '2012-01-10',
      winners: ['romney'],
      attribution: reportedBy('new-hampshire'),
    },
    {
      kind: 'withdrawal',
      title: 'Huntsman gives up',
      when: '2012-01-16',
      candidate: 'huntsman',
      attribution: reportedBy('huntsman'),
    },
    {
      kind: 'withdrawal',
      title: 'Perry gives up, for Gingrich',
      when: '2012-01-19',
      candidate: 'perry',
      attribution: 'list',
    },
    {
      id: 'charleston',
      kind: 'meeting',
      title: 'Debate in Charleston',
      text: 'Asked about what his former wife had said, Gingrich scolded the network for the question.',
      when: '2012-01-19',
      participants: ['gingrich', 'romney', 'santorum'],
      attribution: reportedBy('ex-wife'),
    },
    {
      kind: 'contest',
      title: 'South Carolina: Gingrich',
      when: '2012-01-21',
      winners: ['gingrich'],
      attribution: reportedBy('south-carolina'),
    },
    {
      kind: 'meeting',
      title: 'Debate in Tampa',
      when: '2012-01-23',
      participants: ['romney', 'gingrich', 'santorum'],
      attribution: reportedBy('tampa'),
    },
    {
      kind: 'contest',
      title: 'Florida: Romney',
      when: '2012-01-31',
      winners: ['romney'],
      attribution: reportedBy('florida'),
    },
    {
      kind: 'contest',
      title: 'Nevada: Romney',
      when: '2012-02-04',
      winners: ['romney'],
      attribution: reportedBy('nevada'),
    },
    {
      kind: 'contest',
      title: 'Missouri, Minnesota and Colorado: Santorum',
      when: '2012-02-07',
      winners: ['santorum'],
      attribution: reportedBy('three'),
    },
    {
      id: 'maine',
      kind: 'contest',
      title: 'Maine: Romney, with 39 percent',
      when: '2012-02-11',
      winners: ['romney'],
      attribution: reportedBy('maine'),
      claims: [
        {
          id: 'counties',
          text: 'Several counties were left out of the count.',
          chain: [{ by: 'CBS News', as: 'outlet', source: 'maine' }],
        },
        {
          id: 'recounted',
          text: 'A recount left Romney ahead.',
          chain: [
            { by: 'party', as: 'speaker' },
            { by: 'Portland Press Herald', as: 'outlet', source: 'recount' },
          ],
        },
      ],
    },
    {
      kind: 'meeting',
      title: 'Debate in Mesa',
      when: '2012-02-22',
      participants: ['romney', 'santorum'],
      attribution: reportedBy('mesa'),
    },
    {
      kind: 'contest',
      title: 'Michigan and Arizona: Romney',
      when: '2012-02-28',
      winners: ['romney'],
      attribution: 'list',
    },
    { kind: 'contest', title: 'Super Tuesday: ten states', when: '2012-03-06', attribution: 'list' },
  ],
};

/** One contest after another, as an axis whose quiet days are kept. */
export const primariesOf2012: Example = { args: { timeline: primaries, axis: 'linear' } };
