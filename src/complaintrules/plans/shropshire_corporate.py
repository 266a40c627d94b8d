"""The compiled plan of shropshire/corporate; written by ``make reference``."""

# mypy: ignore-errors

MADE_OF = 150803149
TABLES = (
    ('stands', 6),
    ('last_days', (3, 'working_days', 'the_day_after', False)),
    ('dates', ''),
    ('status', 4),
    ('status', 3),
    ('status', 6),
    ('ranks', ''),
    ('status', 2),
    ('status', 1),
    ('status', 7),
    ('stands', 0),
    ('last_days', (30, 'working_days', 'the_day_after', False)),
    ('last_days', (28, 'calendar_days', 'the_day_after', False)),
    ('last_days', (12, 'months', 'the_day_itself', False)),
    ('stands', 7),
    ('answers', 0),
    ('outcomes', ''),
    ('stages', ''),
    ('deadlines', ''),
    ('clock_ids', ''),
    ('make', ''),
    ('verdict', ''),
)


def judge(on, event, fact_day, fact, extension, pauses, later, stands_0, last_days_1, dates_2, status_3, status_4, status_5, ranks_6, status_7, status_8, status_9, stands_10, last_days_11, last_days_12, last_days_13, stands_14, answers_15, outcomes_16, stages_17, deadlines_18, clock_ids_19, make_20, verdict_21):
    v1 = event('complaint_received', 0)
    v2 = event('stage_1_response_sent', 0)
    v3 = event('stage_2_requested', 0)
    v4 = event('complaint_withdrawn', 0)
    v11 = event('complaint_acknowledged', 0)
    v73 = event('ombudsman_enquiry_received', 0)
    v74 = event('ombudsman_enquiry_answered', 0)
    v104 = fact_day('first_had_notice_on', 0)
    v108 = event('referred_to_ombudsman', 0)
    v138 = answers_15[fact('subject')]
    v139 = fact('about_this_authority')
    v7 = v2 if v2 and (v2 < v3 or not v3) else v3
    v10 = v7 if v7 and (v7 < v4 or not v4) else v4
    if v1:
        v36 = later('complaint_acknowledged', v1) if v11 and v11 < v1 else v11
        v34 = last_days_1[v1]
        if v36:
            if v34 < v36:
                v39 = (status_3, v1, dates_2[v34], v36, None)
            else:
                v39 = (status_4, v1, dates_2[v34], v36, None)
            v38 = 3652060
        elif v10:
            v38 = 3652060
            v39 = (status_5, v1, dates_2[v34], 0, None)
        else:
            v37 = ranks_6[v34] - ranks_6[on]
            if v34 < on:
                v39 = (status_7, v1, dates_2[v34], 0, v37)
            else:
                v39 = (status_8, v1, dates_2[v34], 0, v37)
            v38 = v34
    else:
        if v11:
            v39 = (status_9, 0, None, v11, None)
        elif v10:
            v39 = stands_0
        else:
            v39 = stands_10
        v34 = 0
        v36 = v11
        v37 = 0
        v38 = 3652060
    v43 = v3 if v3 and (v3 < v4 or not v4) else v4
    if v1:
        v68 = later('stage_1_response_sent', v1) if v2 and v2 < v1 else v2
        v66 = last_days_11[v1]
        if v68:
            if v66 < v68:
                v71 = (status_3, v1, dates_2[v66], v68, None)
            else:
                v71 = (status_4, v1, dates_2[v66], v68, None)
            v70 = 3652060
        elif v43:
            v70 = 3652060
            v71 = (status_5, v1, dates_2[v66], 0, None)
        else:
            v69 = ranks_6[v66] - ranks_6[on]
            if v66 < on:
                v71 = (status_7, v1, dates_2[v66], 0, v69)
            else:
                v71 = (status_8, v1, dates_2[v66], 0, v69)
            v70 = v66
    else:
        if v2:
            v71 = (status_9, 0, None, v2, None)
        elif v43:
            v71 = stands_0
        else:
            v71 = stands_10
        v66 = 0
        v68 = v2
        v69 = 0
        v70 = 3652060
    if v73:
        v99 = later('ombudsman_enquiry_answered', v73) if v74 and v74 < v73 else v74
        v97 = last_days_12[v73]
        if v99:
            if v97 < v99:
                v102 = (status_3, v73, dates_2[v97], v99, None)
            else:
                v102 = (status_4, v73, dates_2[v97], v99, None)
            v101 = 3652060
        elif v4:
            v101 = 3652060
            v102 = (status_5, v73, dates_2[v97], 0, None)
        else:
            v100 = v97 - on
            if v97 < on:
                v102 = (status_7, v73, dates_2[v97], 0, v100)
            else:
                v102 = (status_8, v73, dates_2[v97], 0, v100)
            v101 = v97
    else:
        if v74:
            v102 = (status_9, 0, None, v74, None)
        elif v4:
            v102 = stands_0
        else:
            v102 = stands_10
        v97 = 0
        v99 = v74
        v100 = 0
        v101 = 3652060
    v107 = v104 or fact_day('grounds_arose_on', 0)
    if v107:
        v129 = later('referred_to_ombudsman', v107) if v108 and v108 < v107 else v108
        v127 = last_days_13[v107]
        if v129:
            if v127 < v129:
                v132 = (status_3, v107, dates_2[v127], v129, None)
            else:
                v132 = (status_4, v107, dates_2[v127], v129, None)
        else:
            v130 = v127 - on
            if v127 < on:
                v132 = (status_7, v107, dates_2[v127], 0, v130)
            else:
                v132 = (status_8, v107, dates_2[v127], 0, v130)
    else:
        if v108:
            v132 = (status_9, 0, None, v108, None)
        elif not v104:
            v132 = stands_14
        else:
            v132 = stands_10
        v127 = 0
        v129 = v108
        v130 = 0
    if v138 is True and v139 is True:
        v151 = 0
    elif v138 is False or v139 is False:
        v151 = 1
    else:
        v142 = v138 is True or v138 is False
        v143 = v139 is True or v139 is False
        v151 = 2 if (not not v142 or (not v142 and (not not v142))) and (not not v143 or (not v143 and (not not v143))) else 3
    if v38 < 3652060:
        v152 = 1
        v153 = v38
    else:
        v152 = 0
        v153 = 3652060
    if v70 < v153:
        v154 = 2
        v155 = v70
    else:
        v154 = v152
        v155 = v153
    if v101 < v155:
        v156 = 3
    else:
        v156 = v154
    return make_20(verdict_21, (outcomes_16[v151], (v138, v139), stages_17[1 if v4 else 4 if v108 else 3 if v3 else 2 if v1 else 0], deadlines_18[v156], clock_ids_19, (v39, v71, v102, v132)))
