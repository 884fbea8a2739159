// Runs on the server alone.
import type { ReactNode } from 'react';
import { en } from 'attributed-timeline/locales/en.js';
import { renderShadowRoot } from 'attributed-timeline/server';
import { App } from './app';
import { chronology } from './chronology';

export default function Page(): ReactNode {
  return <App given={chronology} served={renderShadowRoot(chronology, { locale: en, laneBy: 'kind' })} />;
}
