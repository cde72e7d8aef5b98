/** Screens that have room for one pane at a time. */
export const PHONE = '(max-width: 760px), (max-height: 480px)';
