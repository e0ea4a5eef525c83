import { registerBlots } from './blots.ts';
import { type ChannelView, createChannelView } from './channel-view.ts';
import { found } from './dom.ts';
import { openFindBox } from './find-box.ts';
import { pageRecord } from './globals.ts';
import { addShortcuts } from './shortcuts.ts';
import { drawSidebar } from './sidebar.ts';
import { createThreadView } from './thread-view.ts';
import { CHANNELS, channelById, type Message, TEAM } from './workspace.ts';

const sidebar = found(document, '.p-channel_sidebar');
const workspace = found(document, '.p-client_workspace');
let view: ChannelView | null = null;

/** Shows a channel as Slack does: everything under the workspace is made anew, the editor's node as well. */
function show(id: string): void {
  const channel = channelById(id) ?? CHANNELS[0]!;
  view?.leave();
  const closeThread = () => workspace.querySelector('.p-view_contents--secondary')?.remove();
  const openThread = (message: Message) => {
    closeThread();
    workspace.append(createThreadView(channel, message, () => view?.redraw(), closeThread));
  };
  view = createChannelView(channel, openThread);
  workspace.replaceChildren(view.element);
  drawSidebar(sidebar, channel.id, open);
  document.title = `${channel.name} (Channel) - Test Team - Slack`;
  view.start();
}

function open(id: string): void {
  history.pushState(null, '', `/client/${TEAM}/${id}`);
  show(id);
}

function switchTo(query: string): void {
  const wanted = query.trim().toLowerCase();
  const channel = wanted && CHANNELS.find(({ name }) => name.toLowerCase().startsWith(wanted));
  if (channel) open(channel.id);
}

const channelInAddress = () => /\/client\/[^/]+\/([CDG][A-Z0-9]{2,})/.exec(location.pathname)?.[1] ?? '';

pageRecord();
registerBlots();
addShortcuts(() => openFindBox('switcher', switchTo));
found(document, '[data-qa="top_nav_search"]').addEventListener('click', () =>
  openFindBox('search', () => {}),
);
addEventListener('popstate', () => show(channelInAddress()));
show(channelInAddress());
