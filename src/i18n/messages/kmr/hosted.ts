import type { Messages } from '../../messages.ts';

export const hosted: Messages['hosted'] = {
  tooLarge: 'Ev bi yek carê pir zêde ye; navber an parzûnê teng bike.',
  busy: 'Di heman demê de pir zêde pirs ji pêşkêşkarê tên kirin; piştî demeke kin dîsa biceribîne.',
  renewed:
    'Ji dema ku ev rûpel hatiye vekirin ve koma daneyan ji nû ve hatiye barkirin; rûpelê dîsa bar bike.',
  unreachable: 'Pêşkêşkara ku ev koma daneyan lê ye bersivê nade; binêre ka dixebite.',
  newer: 'Guhertoyeke nûtir a vê koma daneyan amade ye. Ew li heman navnîşanê vedibe.',
  serverDown: 'Pêşkêşkareke ku beşek ji vê koma daneyan lê ye bersivê nade; dema vegeriya dîsa biceribîne.',
};
