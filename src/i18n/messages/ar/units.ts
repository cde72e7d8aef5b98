import type { Messages } from '../../messages.ts';

/** A number stands behind these and a colon, so that they need not agree with it. */
export const units: Messages['units'] = {
  attacks: 'الهجمات',
  bombs: 'العبوات',
  convoys: 'الأرتال',
  detainees: 'المحتجزون',
  drones: 'الطائرات المسيّرة',
  executions: 'أحكام الإعدام المنفذة',
  interceptions: 'عمليات الاعتراض',
  members: 'الأعضاء',
  missiles: 'الصواريخ الموجهة',
  rockets: 'الصواريخ',
  sites: 'المواقع',
  troops: 'الجنود',
};
