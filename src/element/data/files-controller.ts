/** Takes files that people drop on an element, paste into it or choose, where its host allows that. */
import { isField } from '../page/is-field.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Tool } from '../tools/tool.js';

/** An element that may take files. */
interface FilesHost extends ReactiveControllerHost, HTMLElement {
  readonly acceptsFiles: boolean;
}

/** Listens on the element itself, so that nothing of the page is claimed but what concerns it. */
export class FilesController implements ReactiveController {
  readonly #host: FilesHost;
  readonly #states: CustomStateSet;
  readonly #give: (file: Blob) => void;

  /** `give` gets a file, or a text without a name; while one is held over the element, it is in the state `dropping`. */
  constructor(host: FilesHost, states: CustomStateSet, give: (file: Blob) => void) {
    this.#host = host;
    this.#states = states;
    this.#give = give;
    host.addController(this);
  }

  hostConnected(): void {
    for (const [type, listener] of this.#listeners)
      this.#host.addEventListener(type, listener as EventListener);
  }

  hostDisconnected(): void {
    for (const [type, listener] of this.#listeners)
      this.#host.removeEventListener(type, listener as EventListener);
    this.#states.delete('dropping');
  }

  /** The tool that opens one, where files are taken. */
  get tools(): readonly Tool[] {
    return this.isAccepting ? [this.#tool] : [];
  }

  readonly #tool: Tool = {
    id: 'open-file',
    kind: 'button',
    icon: '⇪',
    folding: 'folds',
    label: ({ interface: strings }) => strings.openFile,
    act: () => this.choose(),
  };

  /** Whether files are taken. */
  get isAccepting(): boolean {
    return this.#host.acceptsFiles;
  }

  /** Asks for a file, as the platform does; nothing where none is chosen. */
  readonly choose = (): void => {
    const input = this.#host.ownerDocument.createElement('input');
    input.type = 'file';
    input.addEventListener('change', () => this.#take(input.files?.[0]));
    input.click();
  };

  #take(file: Blob | undefined): void {
    if (file && this.isAccepting) this.#give(file);
  }

  /** Without this, the browser would open the file in place of the page. */
  readonly #over = (event: DragEvent): void => {
    if (!this.isAccepting || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.#states.add('dropping');
  };

  /** From one part of the element to another it is still over it. */
  readonly #leave = ({ relatedTarget }: DragEvent): void => {
    if (!relatedTarget || !this.#host.contains(relatedTarget as Node)) this.#states.delete('dropping');
  };

  readonly #drop = (event: DragEvent): void => {
    this.#states.delete('dropping');
    const file = event.dataTransfer?.files[0];
    if (!this.isAccepting || !file) return;
    event.preventDefault();
    this.#take(file);
  };

  /** What is pasted into a field is the field's. */
  readonly #paste = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    if (!this.isAccepting || !clipboardData || isField(event.composedPath()[0])) return;
    const text = clipboardData.getData('text/plain');
    const file = clipboardData.files[0] ?? (text.trim() ? new Blob([text]) : undefined);
    if (!file) return;
    event.preventDefault();
    this.#take(file);
  };

  readonly #listeners = [
    ['dragenter', this.#over],
    ['dragover', this.#over],
    ['dragleave', this.#leave],
    ['drop', this.#drop],
    ['paste', this.#paste],
  ] as const;
}
