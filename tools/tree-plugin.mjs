// A plugin for @web/test-runner: the accessibility tree of the page as text, with the roles that only group. Chromium alone.

/** What holds others and says nothing, or says again what its parent says. */
const silent = new Set(['none', 'generic', 'InlineTextBox', 'RootWebArea', 'LineBreak', 'ListMarker']);
const states = [
  'level',
  'focused',
  'selected',
  'pressed',
  'expanded',
  'hasPopup',
  'modal',
  'live',
  'orientation',
];

function wordsOf({ role, name, value, properties = [], description }) {
  const said = properties.flatMap(({ name: state, value: { value: held } }) => {
    if (!states.includes(state) || held === false || held === 'off' || held === 'false') return [];
    return [held === true ? state : `${state}=${held}`];
  });
  const text = (value) => value.replace(/\s+/g, ' ').trim();
  return [
    role.value,
    name?.value ? ` "${text(name.value)}"` : '',
    value?.value ? ` = ${value.value}` : '',
    said.length > 0 ? ` [${said.join(', ')}]` : '',
    description?.value ? ` (${text(description.value)})` : '',
  ].join('');
}

/** A line for each node: role, name, states, description. */
function linesOf(node, byId, depth, parent) {
  const hidden = node.ignored || silent.has(node.role?.value);
  const isText = node.role?.value === 'StaticText';
  const again = isText && (node.name?.value === parent?.name?.value || !node.name?.value.trim());
  const shown = !hidden && !again;
  const below = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? linesOf(child, byId, shown ? depth + 1 : depth, shown ? node : parent) : [];
  });
  return shown ? [`${'  '.repeat(depth)}${wordsOf(node)}`, ...below] : below;
}

async function treeOf(page) {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return linesOf(nodes[0], byId, 0, undefined).join('\n');
}

/** `executeServerCommand('accessibility-tree')` */
export function treePlugin() {
  return {
    name: 'accessibility-tree',
    async executeCommand({ command, session }) {
      return command === 'accessibility-tree' ? treeOf(session.browser.getPage(session.id)) : undefined;
    },
  };
}
