import * as bridge from '@forge/bridge';

// The whole unmodified bridge, for the test to call as a page of an app would.
Object.assign(window, { bridge });
void bridge.view.theme.enable();
