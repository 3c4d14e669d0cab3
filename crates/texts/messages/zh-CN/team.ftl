user = 人员
job = 岗位
territories = 辖区
active = 在用
