/** The published sets that the addresses below are of, the first first. */
export const RELEASED_SETS = ['baghdad-2020-11-17', 'iraq-2019-2020'];

/** Every form that a release has written, with an address of it and how that is written now. */
export const RELEASED: Readonly<Record<string, readonly (readonly [was: string, now?: string])[]>> = {
  '0.1.0': [
    ['/'],
    ['/events/volley-2020-11-17'],
    ['/events/volley-2020-11-17/', '/events/volley-2020-11-17'],
    ['/events/volley-2020-11-17/index.html', '/events/volley-2020-11-17'],
    ['/index.html?lanes=actor', '/?lanes=actor'],
    ['/actors/kataeb-hezbollah'],
    ['/places/green-zone'],
    ['/table?actor=afp,us-embassy&category=attacks&status=occurred&place=baghdad&source=afp-2020-11-17'],
    ['/sources/', '/sources'],
    ['/?actor=afp,iran&actors=all&role=target&certainty=day,exact-place'],
    ['/?q=rocket+attack'],
    ['/?from=2020-11-17T20:00&to=2020-11-18&map=13/33.3050/44.3900&within=map&lanes=none'],
    ['/?data=demo-1000000'],
    ['/table?lanes=actor&data=demo-2000000'],
  ],
  '0.2.0': [
    ['/actors/kataeb-hezbollah/with/us-forces'],
    ['/?asof=2020-11-17T22:00&speaker=iraqi-military'],
    ['/events/volley-2020-11-17?asof=volley-2020-11-17-afp-1'],
    ['/?certainty=month,near-place,two-sources'],
    ['/?data=iraq-2019-2020', '/iraq-2019-2020'],
    ['/?lanes=actor&data=iraq-2019-2020', '/iraq-2019-2020?lanes=actor'],
    ['/events/volley-2020-11-17?data=iraq-2019-2020', '/iraq-2019-2020/events/volley-2020-11-17'],
    ['/events/volley-2020-11-17/?data=iraq-2019-2020', '/iraq-2019-2020/events/volley-2020-11-17'],
    ['/table?data=baghdad-2020-11-17', '/table'],
  ],
  '0.3.0': [['/?lanes=order'], ['/?place=green-zone&places=parts&attribution=alleged,denied']],
  '0.4.0': [
    ['/?axis=rtl'],
    ['/?lang=ar-XB', '/ar-XB'],
    ['/table?lang=en', '/table'],
    [
      '/events/volley-2020-11-17?axis=ltr&data=iraq-2019-2020&lang=ar-XB',
      '/ar-XB/iraq-2019-2020/events/volley-2020-11-17?axis=ltr',
    ],
    ['/?data=demo-1000&lang=ar-XB', '/ar-XB?data=demo-1000'],
    ['/ar-XB/iraq-2019-2020/events/volley-2020-11-17'],
    ['/embed/events/volley-2020-11-17'],
    ['/embed/iraq-2019-2020?lanes=actor'],
  ],
};
