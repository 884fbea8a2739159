/** The attributes that an address can set; each is a parameter of the same name. */
export declare const attributes: readonly string[];

/** Why no document is loaded. */
export type Refusal = 'nothing' | 'address' | 'origin' | 'mapping';

/** What the address of an embedded page asks for. */
export interface EmbedAddress {
  readonly src?: string;
  readonly refused?: Refusal;
  readonly settings: readonly (readonly [string, string])[];
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** As CSS has it. */
  readonly height: string;
}

/** Reads the address of the page; `origins` are those that it loads documents from besides its own. */
export declare function readAddress(address: string, origins: readonly string[]): EmbedAddress;

/** The origins that a page lists in its `embed-origins`; none where it has no such list. */
export declare function listedOrigins(document: Pick<Document, 'querySelector'>): string[];

/** What the page is called until its document has a title, in its language or else in English. */
export declare function pageTitle(lang: string): string;

/** The words for a refusal, in the language of the page or else in English. */
export declare function refusalWords(refused: Refusal, lang: string): string;
