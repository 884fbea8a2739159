/** The text of a changelog with what stands under "Unreleased" as a version; throws where nothing does. */
export declare function datedChangelog(text: string, version: string, day: string): string;
