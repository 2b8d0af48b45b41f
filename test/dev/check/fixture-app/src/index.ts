import api, { route } from '@forge/api';

export const resolver = async (): Promise<number> => {
  const response = await api.asUser().requestJira(route`/rest/api/3/myself`);
  return response.status;
};

export const onIssueEvent = (): void => undefined;
