/**
 * <incident-timeline src="https://…/embed/…">: a page of the timeline in a frame that is as high as it needs, unless the element has
 * a `height`. Says by the event `view` (detail: { address }) what the reader looks at. README.md has the messages.
 */
class IncidentTimeline extends HTMLElement {
  static observedAttributes = ['src', 'title', 'height'];
  #frame = document.createElement('iframe');
  #origin = '';
  #hear = ({ source, origin, data }) => {
    if (source !== this.#frame.contentWindow || origin !== this.#origin) return;
    if (data?.type !== 'incident-timeline') return;
    const { height, address } = data;
    if (Number.isFinite(height) && !this.hasAttribute('height'))
      this.#frame.height = Math.round(Math.min(Math.max(height, 200), 5000));
    if (typeof address === 'string' && URL.parse(address)?.origin === origin)
      this.dispatchEvent(new CustomEvent('view', { detail: { address }, bubbles: true }));
  };

  connectedCallback() {
    Object.assign(this.#frame, { width: '100%', loading: 'lazy' });
    this.#frame.style.border = '0';
    this.#frame.height = this.getAttribute('height') ?? 452;
    this.replaceChildren(this.#frame);
    addEventListener('message', this.#hear);
  }

  disconnectedCallback() {
    removeEventListener('message', this.#hear);
  }

  attributeChangedCallback(name, _, value) {
    if (name !== 'src') {
      this.#frame[name] = value ?? '';
      return;
    }
    const url = URL.parse(value, document.baseURI);
    if (!/^https?:$/.test(url?.protocol)) throw new TypeError(`<incident-timeline> has no web address as src: ${value}`);
    this.#origin = url.origin;
    this.#frame.src = url.href;
  }
}
customElements.define('incident-timeline', IncidentTimeline);
