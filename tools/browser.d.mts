/** What every start of the browser is given: works as root, in a container, and stays off the network. */
export declare const CHROME_ARGS: string[];
/** The path of a Chromium that can be started; throws, with what to do, where there is none. */
export declare function chromePath(): Promise<string>;
/** The path of a Firefox that can be started; undefined where there is none. */
export declare function firefoxPath(): string | undefined;
/** The path of WebKitGTK's MiniBrowser, where its driver and a screen are there too; undefined where they are not. */
export declare function webkitPath(): string | undefined;
