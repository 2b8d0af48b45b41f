import { AdminScreen } from '../../features/admin/admin-screen';

/** The settings of the app, for those who administer it. */
export const AdminPage = () => (
  <main>
    <AdminScreen />
  </main>
);
