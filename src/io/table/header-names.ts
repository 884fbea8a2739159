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
  id: 'id identifier key uid eventid',
  kind: 'kind type eventtype 種類 種別 类型 類型 种类 النوع نوعالحدث',
  title:
    'title headline name event summary subject message label 題名 題 見出し タイトル 件名 出来事 标题 標題 事件 名称 名稱 العنوان الحدث الاسم',
  text: 'text description details detail notes note body content 説明 本文 詳細 備考 内容 內容 描述 说明 說明 正文 备注 النص الوصف التفاصيل ملاحظات',
  lang: 'lang language 言語 语言 語言 اللغة',
  start:
    'start date when startdate begin begins from datetime startdatetime eventdate 日付 日時 開始 開始日 開始日時 期日 日期 时间 時間 开始 开始日期 開始日期 发生日期 التاريخ تاريخ البداية تاريخالبدء تاريخالبداية',
  end: 'end enddate until to finish enddatetime 終了 終了日 終了日時 结束 结束日期 結束 結束日期 النهاية تاريخالانتهاء تاريخالنهاية',
  place: 'place location where venue 場所 所在地 地点 地點 位置 المكان الموقع',
  tags: 'tags tag keywords category categories タグ 分類 キーワード 标签 標籤 关键词 關鍵詞 分类 分類 الوسوم وسوم الفئة',
  attribution:
    'source outlet publisher sourcename reportedby 出典 情報源 報道 媒体 来源 來源 出处 出處 المصدر',
  'source-url':
    'sourceurl sourcelink url link href weblink permalink articleurl articlelink urlofsource linktosource リンク 出典リンク 出典url 情報源リンク 情報源url 链接 鏈接 連結 网址 網址 来源链接 来源网址 來源連結 來源網址 رابط الرابط رابطالمصدر عنوانالمصدر',
  'start-year': 'year startyear 年 開始年 年份 السنة',
  'start-month': 'month startmonth 月 月份 الشهر',
  'start-day': 'day startday dayofmonth 日 اليوم',
  'start-time': 'time starttime 時刻 開始時刻 时刻 الوقت الساعة',
  'end-year': 'endyear 終了年 结束年 結束年',
  'end-month': 'endmonth 終了月 结束月 結束月',
  'end-day': 'endday 結束日 结束日',
  'end-time': 'endtime 終了時刻 结束时间 結束時間',
};

/** All fields that a column may be, apart from roles. */
export const tableFields: readonly TableField[] = Object.keys(names) as TableField[];

const fieldOf = new Map<string, TableField>(
  (Object.keys(names) as TableField[])
    .toReversed()
    .flatMap((field) => names[field].split(' ').map((name) => [plain(name), field] as const)),
);

/** Who acts, where a table does not say in which role. */
const speakers = new Set(
  'speaker speakers by who actor said author 話者 発言者 発言 人物 主体 发言人 發言人 说话人 人物 المتحدث القائل'
    .split(' ')
    .map(plain),
);

/** The field of a column, or a role of events; undefined for a name that is neither. */
export function fieldNamed(header: string): TableField | { readonly role: string } | undefined {
  const name = plain(header);
  const known = fieldOf.get(name);
  if (known !== undefined) return known;
  if (plainKind.roles.has(header.trim())) return { role: header.trim() };
  return speakers.has(name) ? { role: 'speakers' } : undefined;
}

/** The field that a mapping names: by its own name, that of a role, or one that a header may have. */
export function fieldMapped(name: string): ColumnField | undefined {
  if (name === 'keep' || name === 'ignore') return name;
  return tableFields.find((field) => field === name) ?? fieldNamed(name);
}

/** As a mapping has it. */
export function fieldName(field: ColumnField): string {
  return typeof field === 'object' ? field.role : field;
}

function plain(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]/gu, '');
}
