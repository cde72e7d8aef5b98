/** The words of the dialog in which a site is taken away, and of the file that goes with it. */
export const site = {
  open: 'Take a site away',
  lead: 'This whole page, with the data set that is open as its first, for any static host.',
  what: 'Say what it shows',
  title: 'Title',
  colour: 'Colour',
  colourNote: 'Of the line above the page, and of the window where a browser colours it.',
  faint: 'Hard to see on a light ground: a contrast of {ratio}, where 3 is the least.',
  faintDark: 'Hard to see on a dark ground: a contrast of {ratio}, where 3 is the least.',
  languages: 'Languages',
  languagesNote: 'Pages are written in these. Texts that the data lack in a language stay as they are.',
  make: 'It is made here',
  holds:
    'This browser packs the files of this page with all events of the data set: {total}. Nothing in it points back to this host.',
  holdsSome:
    'This browser packs the files of this page with the first {most} of {total} events by date. Nothing in it points back to this host.',
  undated:
    'Events without a date, and what else a data package cannot hold, stay behind; “Take this selection away” lists it.',
  pages: 'Each event has a page of its own, which is read without JavaScript, too.',
  noPages: 'With more than {most} events none has a page of its own: one page, {page}, opens them all.',
  unknownAddress: 'As nobody knows its address yet, its pages do not name it, and there is no sitemap.',
  zip: 'Make the zip',
  about: 'About {size}; files: {files}',
  making: 'Making the site',
  cancel: 'Cancel',
  cancelled: 'Given up; nothing was saved.',
  done: 'The site is made: {size}; files: {files}',
  host: 'Put it on a host',
  hostText:
    'Unpack the zip into a folder of any web space and open its address. Events, links and search work there without this host.',
  sameWords: 'The zip has the same words as {file}.',
  readMe:
    'Opened from a disk, without a host, it does not work. The files work below any path, but those whose names begin with {headers} are for the root of a host.',
  onGitHub:
    'GitHub Pages: put the files into a repository, with an empty file {file} beside them, and choose its branch under Settings, Pages.',
  onNetlify:
    'Netlify and Cloudflare Pages: publish the folder as it is. They read {headers} and answer with {page} what is not there.',
  onNginx: 'nginx: include {headers} in the http block, and write “{line}” into that of the server.',
  close: 'Close',
  needsHttps: 'A site can be made on a page that came by https alone.',
} as const;
