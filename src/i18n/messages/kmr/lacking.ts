import type { Messages } from '../../messages.ts';

export const lacking: Messages['lacking'] = {
  partOffer:
    'Pêşkêşkareke ku beşek ji vê koma daneyan lê ye bersivê nade, loma tiştek nayê nîşandan. {n} ji {all} pêşkêşkaran dikarin ya li cem xwe nîşan bidin.',
  takePart: 'Wê nîşan bide',
  isPart:
    'Ya tê nîşandan ya {n} ji {all} pêşkêşkaran e. Bûyerên yên din li her derê kêm in, di hemû hejmaran de jî.',
  askAll: 'Ji hemû pêşkêşkaran bipirse',
  estimated:
    'Li cihên ku hejmartina hemûyan pir dirêj dike, hejmar ji yek ji her {n} bûyeran hatine texmînkirin: {where}. Ya kêm peyda dibe dibe ku xuya nebe; ji bo hejmarên rast navber an parzûnê teng bike.',
  about: 'nêzîkî {number}',
};
