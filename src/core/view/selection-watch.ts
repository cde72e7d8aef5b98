/**
 * Tells a selection that the reader made from one that only comes and goes with the data: replaying what was known takes
 * events away and brings them back, and nothing should travel then. Returns a function that says whether the event is
 * newly selected; `data` is what the event is told by.
 */
export function selectionWatch(): (data: object, selected: string | undefined) => boolean {
  let shown: { readonly data: object; readonly selected: string | undefined } | undefined;
  return (data, selected) => {
    const before = shown?.selected;
    const isGoneWithData = selected === undefined && shown?.data !== data;
    shown = { data, selected: isGoneWithData ? before : selected };
    return selected !== undefined && selected !== before;
  };
}
