/** The height of the rail of reports, which is known before the rail is loaded. */

/** In letters of up to 13 px. */
export const railHeight = 26;
