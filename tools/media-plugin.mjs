// A plugin for @web/test-runner: emulates media features that the runner's own command has no word for. Chromium alone.

const sessions = new WeakMap();

/** One session for each page: what it emulates lasts until it says otherwise. */
async function protocolOf(page) {
  const known = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, known);
  return known;
}

/** `executeServerCommand('media-features', { 'forced-colors': 'active' })`; what is left out is emulated no longer. */
export function mediaPlugin() {
  return {
    name: 'media-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media-features') return undefined;
      const protocol = await protocolOf(session.browser.getPage(session.id));
      const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
      await protocol.send('Emulation.setEmulatedMedia', { features });
      return true;
    },
  };
}
