/** Which field of an event a column of a table is, by the name in its header: in English, Japanese, Chinese and Arabic. */
import { plainKind } from '../../model/kinds.js';
import { fold } from '../../util/fold.js';

/** What a column may be, apart from a role of an event. */
export type TableField =
  | ('id' | 'kind' | 'title' | 'text' | 'lang' | 'start' | 'end' | 'place' | 'tags')
  | ('attribution' | 'source-url')
  | DatePart;

/** What is done with a column: `keep` and `ignore` are of no place in an event. */
export type ColumnField = TableField | { readonly role: string } | 'keep' | 'ignore';

/** A part of a date that has a column of its own. */
export type DatePart = `${'start' | 'end'}-${'year' | 'month' | 'day' | 'time'}`;

/** Names by field, each without spaces, marks and accents; the first field that has one wins. */
const names: Readonly<Record<TableField, string>> = {
  id: 'id identifier key uid eventid 識別子 标识符 標識符 المعرف',
  kind: 'kind type eventtype 種類 種別 类型 類型 种类 النوع نوعالحدث',
  title:
    'title headline name event summary subject message label 題名 題 見出し タイトル 件名 出来事 标题 標題 事件 名称 名稱 العنوان الحدث الاسم whathappened whathashappened 何があったか 何が起きたか 起きたこと できごと 发生了什么 發生了什麼 发生的事 事情 ماذاحدث ماحدث ماذاجرى',
  text: 'text description details detail notes note body content 説明 本文 詳細 備考 内容 內容 描述 说明 說明 正文 备注 النص الوصف التفاصيل ملاحظات',
  lang: 'lang language 言語 语言 語言 اللغة',
  start:
    'start date when startdate begin begins from datetime startdatetime eventdate 日付 日時 開始 開始日 開始日時 期日 日期 时间 時間 开始 开始日期 開始日期 发生日期 التاريخ تاريخ البداية تاريخالبدء تاريخالبداية whenithappened whendidithappen dateorstart いつ 日付または開始 何时 何時 什么时候 什麼時候 日期或开始 日期或開始 متى التاريخأوالبداية',
  end: 'end enddate until to finish enddatetime 終了 終了日 終了日時 结束 结束日期 結束 結束日期 النهاية تاريخالانتهاء تاريخالنهاية',
  place:
    'place location where venue 場所 所在地 地点 地點 位置 المكان الموقع whereithappened wheredidithappen どこ どこで 哪里 哪裡 在哪里 在哪裡 何地 أين',
  tags: 'tags tag keywords category categories タグ 分類 キーワード 标签 標籤 关键词 關鍵詞 分类 分類 الوسوم وسوم الفئة الكلماتالمفتاحية',
  attribution:
    'source outlet publisher sourcename reportedby 出典 情報源 報道 媒体 来源 來源 出处 出處 المصدر sources outlets whoreportedit whoreportedthis reportedin publishedby publishedin accordingto 誰が報じたか 報じた媒体 掲載 谁报道的 誰報道的 报道媒体 報道媒體 المصادر الناشر مننشره منأورده',
  'source-url':
    'sourceurl sourcelink url link href weblink permalink articleurl articlelink urlofsource linktosource リンク 出典リンク 出典url 情報源リンク 情報源url 链接 鏈接 連結 网址 網址 来源链接 来源网址 來源連結 來源網址 رابط الرابط رابطالمصدر عنوانالمصدر 情報源のリンク 出典のリンク linktothesource',
  'start-year':
    'year startyear 年 開始年 年份 السنة dateorstartyear 日付または開始年 日期或开始年 التاريخأوالبدايةالسنة',
  'start-month':
    'month startmonth 月 月份 الشهر dateorstartmonth 日付または開始月 日期或开始月 التاريخأوالبدايةالشهر',
  'start-day':
    'day startday dayofmonth 日 اليوم dateorstartday 日付または開始日 日期或开始日 التاريخأوالبدايةاليوم',
  'start-time':
    'time starttime 時刻 開始時刻 时刻 الوقت الساعة dateorstarttime 日付または開始時刻 日期或开始时间 التاريخأوالبدايةالوقت',
  'end-year': 'endyear 終了年 结束年 結束年 النهايةالسنة',
  'end-month': 'endmonth 終了月 结束月 結束月 النهايةالشهر',
  'end-day': 'endday 結束日 结束日 النهايةاليوم',
  'end-time': 'endtime 終了時刻 结束时间 結束時間 النهايةالوقت',
};

/** All fields that a column may be, apart from roles. */
export const tableFields: readonly TableField[] = Object.keys(names) as TableField[];

const fieldOf = new Map<string, TableField>(
  (Object.keys(names) as TableField[])
    .toReversed()
    .flatMap((field) => names[field].split(' ').map((name) => [plain(name), field] as const)),
);

/** Names of the roles of events, beside their own and their labels; who acts, where a table does not say in which role, is a speaker. */
const roleNames: Readonly<Record<string, string>> = {
  speakers:
    'speaker by who actor said saidby author whosaidit whosaidthis whosaidso whosaid spokenby statedby quotedby 話者 発言者 発言した人 発言 人物 誰 誰が 誰の発言 誰が言ったか 言った人 主体 发言人 發言人 发言方 說話人 说话人 说话者 谁 谁说的 誰說的 المتحدث المتحدثون القائل من منقال منقالذلك قاله',
  addressees: 'addressee towhom saidto 相手 誰に 对象 對象 对谁说 對誰說 المخاطبون المخاطب لمن إلىمن',
  onBehalfOf: '代表 نيابةعن',
  participants: 'participant 参加者 参与方 參與方 المشاركون',
  initiator: '呼びかけ 发起方 發起方 صاحبالمبادرة',
  requesters: 'requester 要請した側 请求方 請求方 أصحابالطلب',
  parties: 'party 当事者 当事方 當事方 الأطراف',
  protesters: 'protester 抗議した側 抗议方 抗議方 المحتجون',
  imposers: 'imposer 実施した側 实施方 實施方 متخذوالإجراء',
  targets: 'target 対象 针对 針對 المستهدفون',
  issuers: 'issuer 発出元 发布方 發布方 جهةالإصدار',
  audience: '対象者 受众 受眾 المعنيون',
  operator: '運営者 运营方 運營方 المشغل',
  orderedBy: '指示 下令方 صاحبالأمر',
  outlet: '報道機関 وسيلةالإعلام',
};

const roleOf = new Map<string, string>(
  [...plainKind.roles].flatMap(([role, { label }]) =>
    [role, label, ...(roleNames[role] ?? '').split(' ')].map((name) => [plain(name), role] as const),
  ),
);

/** What is done with a column that is of no place in an event, by the words of the panel. */
const apart: ReadonlyMap<string, 'keep' | 'ignore'> = new Map([
  ...'keep somethingelse その他 其他 شيءآخر'.split(' ').map((name) => [plain(name), 'keep'] as const),
  ...'ignore leaveout 読み込まない 不读取 يترك'.split(' ').map((name) => [plain(name), 'ignore'] as const),
]);

/** The field of a column, or a role of events; undefined for a name that is neither. */
export function fieldNamed(header: string): TableField | { readonly role: string } | undefined {
  const name = plain(header);
  const known = fieldOf.get(name);
  if (known !== undefined) return known;
  const role = roleOf.get(name);
  return role === undefined ? undefined : { role };
}

/** The field that a mapping names, in any case: by its own name, that of a role, one that a header may have, or as the panel calls it. */
export function fieldMapped(name: string): ColumnField | undefined {
  return tableFields.find((field) => field === name) ?? apart.get(plain(name)) ?? fieldNamed(name);
}

/** As a mapping has it. */
export function fieldName(field: ColumnField): string {
  return typeof field === 'object' ? field.role : field;
}

function plain(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]/gu, '');
}
