import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** The visible span as the address has it, in ms of the package's clock written as if it were UTC. */
export interface AddressSpan {
  readonly from: number;
  readonly to: number;
}

type Region = 'Timeline' | 'Map' | 'Events' | 'Filters' | 'Event' | 'As known at';

/**
 * The app as a person meets it: addresses to open, regions by their names, the status line. Collects what must never
 * happen (errors in the console, unhandled rejections, requests to other hosts) for the end of the test.
 */
export class App {
  readonly page: Page;
  readonly address: string;
  private readonly problems: string[] = [];
  private readonly allowed: RegExp[] = [];

  constructor(page: Page, address = process.env.APP_ADDRESS!) {
    this.page = page;
    this.address = address;
    page.on('console', (message) => {
      if (message.type() === 'error')
        this.problems.push(`console: ${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => this.problems.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (/^(https?|wss?):/.test(url) && !url.startsWith(address)) this.problems.push(`request: ${url}`);
    });
  }

  /** Problems that match are what the test is about. */
  allow(problem: RegExp): void {
    this.allowed.push(problem);
  }

  /** What went wrong and was not allowed. */
  unexpected(): readonly string[] {
    return this.problems.filter((problem) => !this.allowed.some((pattern) => pattern.test(problem)));
  }

  /** Opens a path with its query, `events/volley-2020-11-17?lanes=none`, and waits for the complete picture. */
  async open(path = ''): Promise<void> {
    await this.page.goto(this.address + path);
    await this.ready();
  }

  /** Waits until the first complete picture is painted. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
  }

  region(name: Region): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** Waits until the status line says so many of all. */
  async expectFound(found: number, all = 36): Promise<void> {
    const words = `${found} of ${all} events`;
    await expect(this.page.getByRole('status').filter({ hasText: /\d of \d/ })).toContainText(words);
  }

  /** Waits until the region "Event" is about the event with this title. */
  async expectEvent(title: string): Promise<void> {
    await expect(this.region('Event').getByRole('heading', { name: title, level: 2 })).toBeVisible();
  }

  /** Scrolls the list, as a hand does, until it shows the event with this title; returns its link. */
  async inList(title: string): Promise<Locator> {
    const list = this.region('Events');
    const link = list.getByRole('link', { name: title, exact: true });
    await list.getByRole('row').last().hover();
    for (let turn = 0; turn < 60 && !(await link.isVisible()); turn++) {
      await this.page.mouse.wheel(0, turn === 0 ? -1e6 : 120);
      await this.page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    }
    return link;
  }

  query(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }

  /** The span in the address, or undefined while it is the default one. */
  span(): AddressSpan | undefined {
    const [from, to] = ['from', 'to'].map((key) => this.query().get(key));
    return from && to ? { from: instantOf(from), to: instantOf(to) } : undefined;
  }

  /** Waits until the address has a span for which this holds, and returns it. */
  async spanWhere(holds: (span: AddressSpan) => boolean): Promise<AddressSpan> {
    await expect.poll(() => holdsFor(this.span(), holds)).toBe(true);
    return this.span()!;
  }

  /** Whether the address stays the same for longer than the app waits before it writes one. */
  async isStill(): Promise<boolean> {
    const before = this.page.url();
    await this.page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), 400);
    return this.page.url() === before;
  }

  /** The box on the time axis that takes the gestures and keys. */
  lanes(): Locator {
    return this.region('Timeline').getByRole('group', { name: 'Events on the time axis' });
  }
}

function holdsFor(span: AddressSpan | undefined, holds: (span: AddressSpan) => boolean): boolean {
  return span !== undefined && holds(span);
}

/** A local time as addresses write it (2020, 2020-11, 2020-11-17, 2020-11-17T20:00), in ms. */
export function instantOf(text: string): number {
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00'] =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d)(?::(\d\d))?)?/.exec(text) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
}

export const test = base.extend<{ readonly app: App }>({
  app: async ({ page }, use) => {
    const app = new App(page);
    await use(app);
    expect(app.unexpected()).toEqual([]);
  },
});

export { expect };
