import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { SelectDetail } from 'attributed-timeline';
import 'attributed-timeline/define.js';
import { chronology, mutate, withAddition } from './chronology.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="timeline.update(withAddition)">Add</button>
    <button (click)="mutate(timeline())">Mutate</button>
    <button (click)="isShown.set(!isShown())">Toggle</button>
    <output>{{ selected() }}</output>
    @if (isShown()) {
      <attributed-timeline [timeline]="timeline()" lane-by="kind" (at-select)="select($event)" />
    }
  `,
})
class App {
  protected readonly timeline = signal(chronology);
  protected readonly isShown = signal(true);
  protected readonly selected = signal<string | null>(null);
  protected readonly withAddition = withAddition;
  protected readonly mutate = mutate;

  /** Templates know no types of events that are not of Angular. */
  protected select(event: CustomEvent<SelectDetail>): void {
    this.selected.set(event.detail.id);
  }
}

await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
