/** Ten mentions of events in the news of one quarter of an hour, from the GDELT project: two of what was a year ago. */
import { mentionsDocument, type Mention } from '../support/mentions.js';
import type { Example } from './example.js';

const lines: readonly (readonly [event: string, eventTime: string, outlet: string, address: string])[] = [
  [
    '555924816',
    '20160701210000',
    'china.org.cn',
    'http://arabic.china.org.cn/txt/2017-07/02/content_41135804.htm',
  ],
  [
    '555794094',
    '20160701120000',
    'tvperu.gob.pe',
    'http://www.tvperu.gob.pe/informa/politica/i-gabinete-ministerial-binacional-peru-chile-se-realizara-en-lima',
  ],
  ['669624209', '20170701163000', 'pskov.kp.ru', 'http://www.pskov.kp.ru/online/news/2793817/'],
  [
    '669624209',
    '20170701163000',
    'rt.com',
    'https://russian.rt.com/ussr/article/404965-italiya-ukraina-donbass-ubistvo',
  ],
  ['669624209', '20170701163000', 'pskov.kp.ru', 'http://www.pskov.kp.ru/online/news/2793772/'],
  [
    '669180359',
    '20170630000000',
    'lasprovincias.es',
    'http://www.lasprovincias.es/comunitat/incendio-calderona-llama-20170702001333-ntvo.html',
  ],
  [
    '669436151',
    '20170630203000',
    'lahora.com.ec',
    'https://lahora.com.ec/noticia/1102080882/se-registran-19-muertos-tras-noche-de-violencia-en-norte-de-mexico',
  ],
  [
    '669569513',
    '20170701100000',
    'lopinion.ma',
    'http://www.lopinion.ma/def.asp?codelangue=23&id_info=56624',
  ],
  [
    '669607319',
    '20170701150000',
    'goettinger-tageblatt.de',
    'http://www.goettinger-tageblatt.de/Welt/Politik/Deutschland-Welt/Der-lange-Abschied-vom-europaeischen-Patrioten',
  ],
  [
    '669670709',
    '20170701234500',
    'sitel.com.mk',
    'http://sitel.com.mk/protest-vo-london-protiv-merkite-za-shtedenje-pobarana-ostavka-od-mej',
  ],
];

const mentions = lines.map(([event, eventTime, outlet, address]): Mention => ({
  ...{ event, eventTime, outlet, address },
  mentionTime: '20170701234500',
}));

/** Laid out by when the events were. */
export const mentionsByEvent: Example = { args: { timeline: mentionsDocument(mentions) } };

/** Laid out by when they were mentioned: all at one time. */
export const mentionsByReport: Example = { args: { ...mentionsByEvent.args, clock: 'reported' } };
