/** Units that are written as money: ISO 4217. */
export const currencies: readonly string[] = [
  ...['USD', 'EUR', 'GBP', 'CNY', 'JPY', 'AUD', 'BRL', 'CAD', 'CHF', 'CZK', 'DKK', 'HKD', 'HUF'],
  ...['IDR', 'ILS', 'INR', 'KRW', 'MXN', 'MYR', 'NOK', 'NZD', 'PHP', 'PLN', 'RON', 'SAR', 'SEK'],
  ...['SGD', 'THB', 'TRY', 'TWD', 'UAH', 'VND', 'ZAR'],
];

export const isCurrency = (unit: string): boolean => currencies.includes(unit);
