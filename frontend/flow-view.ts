import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
// Flow would fetch these one after the other, each when it comes to need it; so they come along with it.
import 'Frontend/generated/jar-resources/FlowBootstrap.js';
import 'Frontend/generated/jar-resources/FlowClient.js';
import 'Frontend/generated/flow/generated-flow-imports.js';

/*
 * Starts the one Vaadin view of this page. Every move between pages is a page load, so there is no client-side router to
 * download: src/docs/decisions/0003-page-loads-between-pages.md.
 */
const flow = new Flow({ imports: () => Promise.resolve() });
const page = { pathname: location.pathname, search: location.search };
// The server has nothing to prevent here, and redirects by sending the browser to another page.
const commands = { prevent: () => undefined, redirect: (route: string) => location.replace(route) };

void flow.serverSideRoutes[0].action(page).then(async (view) => {
  // Flow takes a third argument and does not read it: the router that is not there.
  await view.onBeforeEnter?.(page, commands, undefined as never);
  const outlet = document.querySelector('#outlet');
  // The server's page comes with the view in its place, and somebody may be on it already: moved, it would lose the focus.
  if (view.parentElement !== outlet) {
    outlet?.append(view);
  }
});
