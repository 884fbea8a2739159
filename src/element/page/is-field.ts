/** What is written into: its keys, and what is pasted there, are its own. */

/** Whether what an event came from is written into. */
export function isField(target: EventTarget | undefined): boolean {
  const { localName = '', isContentEditable } = (target ?? {}) as Partial<HTMLElement>;
  return isContentEditable === true || ['input', 'textarea', 'select'].includes(localName);
}
