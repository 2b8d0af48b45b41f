import type { Wording } from '../message';
import type { admin as english } from '../en-US/admin';

export const admin: Wording<typeof english> = {
  'admin.time': '时间',
  'admin.timeZone': '时区',
  'admin.timeZone.help': '无论谁查看，周期都以该时区的午夜为起止。',
  'admin.weekStartsOn': '每周第一天',
  'admin.weekStartsOn.help': '计划和图表按此划分每周。',
  'admin.checkInDays': '跟进节奏',
  'admin.checkInDays.help': '新关键成果的默认节奏；超过此时间没有跟进则显示为已过时。',
  'admin.reviewDays': '回顾节奏',
  'admin.reviewDays.help': '多久整体回顾一次周期。',
  'admin.everyDays': '每 {n} 天',
  'admin.everyWeeks': '每 {n} 周',

  'admin.counting': '工作计数',
  'admin.credit': '进行中工作的计分',
  'admin.credit.help': '事项从开始到完成之间计多少。待办不计，完成全计。',
  'admin.credit.none': '不计：只计完成的工作',
  'admin.credit.some': '计一个事项的 {percent}',
  'admin.resolutions': '不计入的解决结果',
  'admin.resolutions.help': '以这些结果关闭的事项不再属于工作范围，既不算完成也不算未完成。',
  'admin.resolutions.none': '此站点没有解决结果。',
  'admin.resolutions.failed': 'Jira 未返回解决结果的名称，您的选择保持不变。',

  'admin.estimation': '估算',
  'admin.estimation.help': '用来估算事项的字段。只有按故事点计数的关键成果会使用它。',
  'admin.estimation.site': '全站的估算字段',
  'admin.estimation.siteNone': '无',
  'admin.estimation.none': '还没有项目设置自己的字段。',
  'admin.estimation.add': '添加项目',
  'admin.estimation.project': '项目',
  'admin.estimation.field': '{project} 的估算字段',
  'admin.estimation.remove': '移除 {project}',
  'admin.estimation.proposed': '{field}（建议）',
  'admin.estimation.noFields': '此站点没有可用于估算的数字字段。',
  'admin.estimation.failed': 'Jira 未返回字段，请一分钟后再试。',
  'admin.estimation.hidden': '您无权查看的项目',

  'admin.preview.none': '按此设置，{n} 个关键成果的状态都不会改变。',
  'admin.preview': '按此设置，{n} 个关键成果中有 {changed} 个会改变状态。',
  'admin.preview.part': '按此设置，最新的 {n} 个关键成果中有 {changed} 个会改变状态。',
  'admin.preview.wait': '正在查看会有什么改变…',
  'admin.discard': '放弃更改',

  'admin.rights': '谁可以做什么',
  'admin.rights.intro':
    '负责人可以修改自己的目标，协作者可以更新进展，都不需要额外权限。Jira 中还有两项权限：',
  'admin.rights.administer': '管理 OKR（Administer OKRs）',
  'admin.rights.administer.body':
    '可以修改这些设置，并管理全站的目标。Jira 管理员自动拥有。在 Jira 的“设置 > 系统 > 全局权限”中授予。',
  'admin.rights.manage': '管理项目 OKR（Manage project OKRs）',
  'admin.rights.manage.body':
    '可以像项目管理员一样管理该项目的目标。在项目的“项目设置 > 权限”（权限方案）中授予。',
  'admin.rights.restricted':
    '仅对指定人员可见的目标只有他们、负责人和协作者能看到，管理员也不例外。',

  'room.nearly.title': '目标的数据库即将用满',
  'room.nearly.body':
    '已使用 {used} / {ceiling}。用满后将无法保存：请归档旧周期，或联系应用供应商。',
  'room.full.title': '目标的数据库已满',
  'room.full.body': '腾出空间之前无法再保存；已有内容仍可查看。',

  'owner.former': '负责人已不在此站点。',
  'owner.giveNew': '指定新的负责人',
};
