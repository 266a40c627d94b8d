"""The compiled plan of sunderland/together-for-children-statutory; written by ``make reference``."""

# mypy: ignore-errors

MADE_OF = 3714189121
TABLES = (
    ('stands', 6),
    ('last_days', (1, 'years', 'the_day_after', False)),
    ('dates', ''),
    ('status', 4),
    ('status', 3),
    ('status', 0),
    ('status', 2),
    ('status', 1),
    ('status', 7),
    ('stands', 7),
    ('stands', 0),
    ('paused', 2),
    ('last_days_without', (2, (10, 'working_days', 'the_day_after', False))),
    ('last_days', (10, 'working_days', 'the_day_after', False)),
    ('last_days_without', (2, (20, 'working_days', 'the_day_after', False))),
    ('last_days', (20, 'working_days', 'the_day_after', False)),
    ('terms', 2),
    ('status', 6),
    ('status', 5),
    ('ranks', ''),
    ('paused', 3),
    ('last_days_without', (3, (10, 'working_days', 'the_day_after', False))),
    ('last_days_without', (3, (20, 'working_days', 'the_day_after', False))),
    ('terms', 3),
    ('last_days', (25, 'working_days', 'the_day_after', False)),
    ('last_days', (65, 'working_days', 'the_day_after', False)),
    ('terms', 6),
    ('terms', 7),
    ('last_days', (2, 'working_days', 'the_day_after', False)),
    ('last_days', (10, 'working_days', 'the_day_before', True)),
    ('last_days', (30, 'working_days', 'the_day_after', False)),
    ('last_days', (5, 'working_days', 'the_day_after', False)),
    ('last_days', (15, 'working_days', 'the_day_after', False)),
    ('last_days', (12, 'months', 'the_day_itself', False)),
    ('answers', 0),
    ('answers', 2),
    ('answers', 11),
    ('outcomes', ''),
    ('stages', ''),
    ('deadlines', ''),
    ('clock_ids', ''),
    ('make', ''),
    ('verdict', ''),
)


def judge(on, event, fact_day, fact, extension, pauses, later, stands_0, last_days_1, dates_2, status_3, status_4, status_5, status_6, status_7, status_8, stands_9, stands_10, paused_11, last_days_without_12, last_days_13, last_days_without_14, last_days_15, terms_16, status_17, status_18, ranks_19, paused_20, last_days_without_21, last_days_without_22, terms_23, last_days_24, last_days_25, terms_26, terms_27, last_days_28, last_days_29, last_days_30, last_days_31, last_days_32, last_days_33, answers_34, answers_35, answers_36, outcomes_37, stages_38, deadlines_39, clock_ids_40, make_41, verdict_42):
    v1 = fact_day('grounds_arose_on', 0)
    v2 = event('complaint_received', 0)
    v34 = event('proceedings_concluded', 0)
    v58 = event('stage_1_skipped_by_agreement', 0)
    v59 = event('stage_2_requested', 0)
    v60 = event('complaint_withdrawn', 0)
    v67 = event('stage_1_response_sent', 0)
    v70 = pauses('stage_1_response')
    v82 = extension('stage_1_response')
    v215 = event('stage_1_response_received', 0)
    v307 = event('stage_2_response_sent', 0)
    v312 = extension('stage_2_response')
    v408 = event('stage_2_response_received', 0)
    v411 = event('review_panel_requested', 0)
    v468 = event('review_panel_met', 0)
    v472 = event('review_panel_acknowledged', 0)
    v504 = event('review_panel_chair_appointed', 0)
    v536 = fact_day('review_panel_meets_on', 0)
    v546 = event('review_panel_papers_sent', 0)
    v669 = event('review_panel_report_sent', 0)
    v704 = event('stage_3_response_sent', 0)
    v737 = fact_day('first_had_notice_on', 0)
    v740 = event('referred_to_ombudsman', 0)
    v776 = answers_34[fact('complainant')]
    v777 = fact('sufficient_interest')
    v781 = answers_35[fact('subject')]
    v782 = fact('about_this_authority')
    v783 = fact('acting_for_child')
    v784 = fact('child_agrees')
    v787 = fact('anonymous')
    v788 = fact('late_but_not_reasonable_to_expect_earlier')
    v789 = fact('can_still_be_considered_fairly')
    v794 = fact('already_considered_at_all_stages')
    v796 = answers_36[fact('concurrent_proceedings')]
    v797 = fact('would_prejudice_proceedings')
    if v1:
        v23 = last_days_1[v1]
        if v2:
            if v23 < v2:
                v22 = 4
                v27 = (status_3, v1, dates_2[v23], v2, None)
            else:
                v22 = 3
                v27 = (status_4, v1, dates_2[v23], v2, None)
        elif on < v1:
            v22 = 0
            v27 = (status_5, v1, dates_2[v23], 0, None)
        else:
            v25 = v23 - on
            if v23 < on:
                v22 = 2
                v27 = (status_6, v1, dates_2[v23], 0, v25)
            else:
                v22 = 1
                v27 = (status_7, v1, dates_2[v23], 0, v25)
    elif v2:
        v22 = 7
        v27 = (status_8, 0, None, v2, None)
    elif not v1:
        v22 = 7
        v27 = stands_9
    else:
        v22 = 0
        v27 = stands_10
    v32 = 1 if v1 and v22 == 0 else v22
    if v34:
        v51 = later('complaint_received', v34) if v2 and v2 < v34 else v2
        v49 = last_days_1[v34]
        if v51:
            if v49 < v51:
                v54 = (status_3, v34, dates_2[v49], v51, None)
            else:
                v54 = (status_4, v34, dates_2[v49], v51, None)
        else:
            v52 = v49 - on
            if v49 < on:
                v54 = (status_6, v34, dates_2[v49], 0, v52)
            else:
                v54 = (status_7, v34, dates_2[v49], 0, v52)
    else:
        v54 = stands_10
    v63 = v58 if v58 and (v58 < v59 or not v59) else v59
    v66 = v63 if v63 and (v63 < v60 or not v60) else v60
    if v2:
        v131 = later('stage_1_response_sent', v2) if v67 and v67 < v2 else v67
        if v70:
            v71 = paused_11(v70, on)
            v74 = v71[0]
            v75 = v71[1]
        else:
            v74 = 0
            v75 = 0
        if v74:
            v78 = last_days_without_12(v2, v74)
        else:
            v78 = last_days_13[v2]
        if v74:
            v81 = last_days_without_14(v2, v74)
        else:
            v81 = last_days_15[v2]
        if v82:
            v88 = v82[0]
            v89 = v82[1]
            v90 = v82[2]
            v91 = terms_16[v82[3]]
        else:
            v88 = 0
            v89 = 0
            v90 = 0
            v91 = 0
        v94 = v88 if v88 and v91 and (not v88 < v78) and v90 and (not v78 < v89) and (not v78 < v90) and (not v81 or not v81 < v88) else v78
        v95 = v131 or v66
        if v75 and (not (v94 < v75 or (v95 and v95 < v75))):
            if v131:
                v134 = (status_4, v2, None, v131, None)
            elif v66:
                v134 = (status_17, v2, None, 0, None)
            else:
                v134 = (status_18, v2, None, 0, None)
            v128 = 0
            v130 = 0
            v133 = 3652060
        else:
            if v131:
                if v94 < v131:
                    v134 = (status_3, v2, dates_2[v94], v131, None)
                else:
                    v134 = (status_4, v2, dates_2[v94], v131, None)
                v133 = 3652060
            elif v66:
                v133 = 3652060
                v134 = (status_17, v2, dates_2[v94], 0, None)
            else:
                v132 = ranks_19[v94] - ranks_19[on]
                if v94 < on:
                    v134 = (status_6, v2, dates_2[v94], 0, v132)
                else:
                    v134 = (status_7, v2, dates_2[v94], 0, v132)
                v133 = v94
            v128 = v94
            v130 = v81
    else:
        if v67:
            v134 = (status_8, 0, None, v67, None)
        elif v66:
            v134 = stands_0
        else:
            v134 = stands_10
        v128 = 0
        v130 = 0
        v131 = v67
        v133 = 3652060
    if v2:
        v198 = later('stage_1_response_sent', v2) if v67 and v67 < v2 else v67
        if v70:
            v139 = paused_20(v70, on)
            v142 = v139[0]
            v143 = v139[1]
        else:
            v142 = 0
            v143 = 0
        if v142:
            v146 = last_days_without_21(v2, v142)
        else:
            v146 = last_days_13[v2]
        if v142:
            v149 = last_days_without_22(v2, v142)
        else:
            v149 = last_days_15[v2]
        if v82:
            v155 = v82[0]
            v158 = terms_23[v82[3]]
        else:
            v155 = 0
            v158 = 0
        v161 = v155 if v155 and v158 and (not v155 < v146) and (not v149 or not v149 < v155) else v146
        v162 = v198 or v66
        if v143 and (not (v161 < v143 or (v162 and v162 < v143))):
            if v198:
                v201 = (status_4, v2, None, v198, None)
            elif v66:
                v201 = (status_17, v2, None, 0, None)
            else:
                v201 = (status_18, v2, None, 0, None)
            v195 = 0
            v197 = 0
            v200 = 3652060
        else:
            if v198:
                if v161 < v198:
                    v201 = (status_3, v2, dates_2[v161], v198, None)
                else:
                    v201 = (status_4, v2, dates_2[v161], v198, None)
                v200 = 3652060
            elif v66:
                v200 = 3652060
                v201 = (status_17, v2, dates_2[v161], 0, None)
            else:
                v199 = ranks_19[v161] - ranks_19[on]
                if v161 < on:
                    v201 = (status_6, v2, dates_2[v161], 0, v199)
                else:
                    v201 = (status_7, v2, dates_2[v161], 0, v199)
                v200 = v161
            v195 = v161
            v197 = v149
    else:
        if v67:
            v201 = (status_8, 0, None, v67, None)
        elif v66:
            v201 = stands_0
        else:
            v201 = stands_10
        v195 = 0
        v197 = 0
        v198 = v67
        v200 = 3652060
    v205 = v195 and (not v128 or v195 < v128)
    v210 = v198 if v205 else v131
    v212 = v200 if v205 else v133
    v217 = v215 or v67
    v218 = (v197 if v205 else v130) or (v195 if v205 else v128)
    v223 = v218 + 1 if v218 and v218 < on and (not v66 or v218 < v66) and (not v210 or v218 < v210) else 0
    if v217:
        v254 = last_days_15[v217]
        if v59:
            if v254 < v59:
                v258 = (status_3, v217, dates_2[v254], v59, None)
            else:
                v258 = (status_4, v217, dates_2[v254], v59, None)
        elif v58:
            v258 = (status_17, v217, dates_2[v254], 0, None)
        else:
            v256 = ranks_19[v254] - ranks_19[on]
            if v254 < on:
                v258 = (status_6, v217, dates_2[v254], 0, v256)
            else:
                v258 = (status_7, v217, dates_2[v254], 0, v256)
    else:
        if v59:
            if v223:
                v258 = (status_4, v223, None, v59, None)
            else:
                v258 = (status_8, 0, None, v59, None)
        elif v58:
            v258 = stands_0
        elif v223:
            v258 = (status_7, v223, None, 0, None)
        else:
            v258 = stands_10
        v254 = 0
    if v215:
        v284 = last_days_15[v215]
        if v59:
            if v284 < v59:
                v288 = (status_3, v215, dates_2[v284], v59, None)
            else:
                v288 = (status_4, v215, dates_2[v284], v59, None)
        elif v58:
            v288 = (status_17, v215, dates_2[v284], 0, None)
        else:
            v286 = ranks_19[v284] - ranks_19[on]
            if v284 < on:
                v288 = (status_6, v215, dates_2[v284], 0, v286)
            else:
                v288 = (status_7, v215, dates_2[v284], 0, v286)
    else:
        if v59:
            v288 = (status_8, 0, None, v59, None)
        elif v58:
            v288 = stands_0
        else:
            v288 = stands_10
        v284 = 0
    v306 = v59 if v59 and (v59 < v58 or not v58) else v58
    if v306:
        v347 = later('stage_2_response_sent', v306) if v307 and v307 < v306 else v307
        v345 = last_days_24[v306]
        v346 = last_days_25[v306]
        if v312:
            v318 = v312[0]
            v319 = v312[1]
            v320 = v312[2]
            v321 = terms_26[v312[3]]
        else:
            v318 = 0
            v319 = 0
            v320 = 0
            v321 = 0
        v344 = v318 if v318 and v321 and (not v318 < v345) and v320 and (not v345 < v319) and (not v345 < v320) and (not v346 or not v346 < v318) else v345
        if v347:
            if v344 < v347:
                v350 = (status_3, v306, dates_2[v344], v347, None)
            else:
                v350 = (status_4, v306, dates_2[v344], v347, None)
            v349 = 3652060
        elif v60:
            v349 = 3652060
            v350 = (status_17, v306, dates_2[v344], 0, None)
        else:
            v348 = ranks_19[v344] - ranks_19[on]
            if v344 < on:
                v350 = (status_6, v306, dates_2[v344], 0, v348)
            else:
                v350 = (status_7, v306, dates_2[v344], 0, v348)
            v349 = v344
    else:
        if v307:
            v350 = (status_8, 0, None, v307, None)
        elif v60:
            v350 = stands_0
        else:
            v350 = stands_10
        v344 = 0
        v349 = 3652060
    if v306:
        v391 = later('stage_2_response_sent', v306) if v307 and v307 < v306 else v307
        v389 = last_days_24[v306]
        v390 = last_days_25[v306]
        if v312:
            v362 = v312[0]
            v365 = terms_27[v312[3]]
        else:
            v362 = 0
            v365 = 0
        v388 = v362 if v362 and v365 and (not v362 < v389) and (not v390 or not v390 < v362) else v389
        if v391:
            if v388 < v391:
                v394 = (status_3, v306, dates_2[v388], v391, None)
            else:
                v394 = (status_4, v306, dates_2[v388], v391, None)
            v393 = 3652060
        elif v60:
            v393 = 3652060
            v394 = (status_17, v306, dates_2[v388], 0, None)
        else:
            v392 = ranks_19[v388] - ranks_19[on]
            if v388 < on:
                v394 = (status_6, v306, dates_2[v388], 0, v392)
            else:
                v394 = (status_7, v306, dates_2[v388], 0, v392)
            v393 = v388
    else:
        if v307:
            v394 = (status_8, 0, None, v307, None)
        elif v60:
            v394 = stands_0
        else:
            v394 = stands_10
        v388 = 0
        v393 = 3652060
    v398 = v388 and (not v344 or v388 < v344)
    v405 = v393 if v398 else v349
    v410 = v408 or v307
    if v410:
        v426 = last_days_15[v410]
        if v411:
            if v426 < v411:
                v430 = (status_3, v410, dates_2[v426], v411, None)
            else:
                v430 = (status_4, v410, dates_2[v426], v411, None)
        else:
            v428 = ranks_19[v426] - ranks_19[on]
            if v426 < on:
                v430 = (status_6, v410, dates_2[v426], 0, v428)
            else:
                v430 = (status_7, v410, dates_2[v426], 0, v428)
    else:
        if v411:
            v430 = (status_8, 0, None, v411, None)
        else:
            v430 = stands_10
        v426 = 0
    if v408:
        v449 = last_days_15[v408]
        if v411:
            if v449 < v411:
                v453 = (status_3, v408, dates_2[v449], v411, None)
            else:
                v453 = (status_4, v408, dates_2[v449], v411, None)
        else:
            v451 = ranks_19[v449] - ranks_19[on]
            if v449 < on:
                v453 = (status_6, v408, dates_2[v449], 0, v451)
            else:
                v453 = (status_7, v408, dates_2[v449], 0, v451)
    else:
        if v411:
            v453 = (status_8, 0, None, v411, None)
        else:
            v453 = stands_10
        v449 = 0
    v471 = v468 if v468 and (v468 < v60 or not v60) else v60
    if v411:
        v497 = later('review_panel_acknowledged', v411) if v472 and v472 < v411 else v472
        v495 = last_days_28[v411]
        if v497:
            if v495 < v497:
                v500 = (status_3, v411, dates_2[v495], v497, None)
            else:
                v500 = (status_4, v411, dates_2[v495], v497, None)
            v499 = 3652060
        elif v471:
            v499 = 3652060
            v500 = (status_17, v411, dates_2[v495], 0, None)
        else:
            v498 = ranks_19[v495] - ranks_19[on]
            if v495 < on:
                v500 = (status_6, v411, dates_2[v495], 0, v498)
            else:
                v500 = (status_7, v411, dates_2[v495], 0, v498)
            v499 = v495
    else:
        if v472:
            v500 = (status_8, 0, None, v472, None)
        elif v471:
            v500 = stands_0
        else:
            v500 = stands_10
        v499 = 3652060
    if v411:
        v529 = later('review_panel_chair_appointed', v411) if v504 and v504 < v411 else v504
        v527 = last_days_13[v411]
        if v529:
            if v527 < v529:
                v532 = (status_3, v411, dates_2[v527], v529, None)
            else:
                v532 = (status_4, v411, dates_2[v527], v529, None)
            v531 = 3652060
        elif v471:
            v531 = 3652060
            v532 = (status_17, v411, dates_2[v527], 0, None)
        else:
            v530 = ranks_19[v527] - ranks_19[on]
            if v527 < on:
                v532 = (status_6, v411, dates_2[v527], 0, v530)
            else:
                v532 = (status_7, v411, dates_2[v527], 0, v530)
            v531 = v527
    else:
        if v504:
            v532 = (status_8, 0, None, v504, None)
        elif v471:
            v532 = stands_0
        else:
            v532 = stands_10
        v531 = 3652060
    v545 = ((v411 if v411 and (v411 > v536 or not v536) else v536) if v411 and v536 else 0) or v468
    if v545:
        v569 = last_days_29[v545]
        if v546:
            if v569 < v546:
                v573 = (status_3, v545, dates_2[v569], v546, None)
            else:
                v573 = (status_4, v545, dates_2[v569], v546, None)
            v572 = 3652060
        elif v60:
            v572 = 3652060
            v573 = (status_17, v545, dates_2[v569], 0, None)
        else:
            v571 = ranks_19[v569] - ranks_19[on]
            if v569 < on:
                v573 = (status_6, v545, dates_2[v569], 0, v571)
            else:
                v573 = (status_7, v545, dates_2[v569], 0, v571)
            v572 = v569
    else:
        if v546:
            v573 = (status_8, 0, None, v546, None)
        elif v60:
            v573 = stands_0
        elif not v536 and (not not v411):
            v573 = stands_9
        else:
            v573 = stands_10
        v572 = 3652060
    if v411:
        v623 = later('review_panel_met', v411) if v468 and v468 < v411 else v468
        v621 = last_days_30[v411]
        if v623:
            if v621 < v623:
                v626 = (status_3, v411, dates_2[v621], v623, None)
            else:
                v626 = (status_4, v411, dates_2[v621], v623, None)
            v625 = 3652060
        elif v60:
            v625 = 3652060
            v626 = (status_17, v411, dates_2[v621], 0, None)
        else:
            v624 = ranks_19[v621] - ranks_19[on]
            if v621 < on:
                v626 = (status_6, v411, dates_2[v621], 0, v624)
            else:
                v626 = (status_7, v411, dates_2[v621], 0, v624)
            v625 = v621
    else:
        if v468:
            v626 = (status_8, 0, None, v468, None)
        elif v60:
            v626 = stands_0
        else:
            v626 = stands_10
        v621 = 0
        v625 = 3652060
    if v411:
        v653 = later('review_panel_met', v411) if v468 and v468 < v411 else v468
        v651 = last_days_30[v411]
        if v653:
            if v651 < v653:
                v656 = (status_3, v411, dates_2[v651], v653, None)
            else:
                v656 = (status_4, v411, dates_2[v651], v653, None)
            v655 = 3652060
        elif v60:
            v655 = 3652060
            v656 = (status_17, v411, dates_2[v651], 0, None)
        else:
            v654 = ranks_19[v651] - ranks_19[on]
            if v651 < on:
                v656 = (status_6, v411, dates_2[v651], 0, v654)
            else:
                v656 = (status_7, v411, dates_2[v651], 0, v654)
            v655 = v651
    else:
        if v468:
            v656 = (status_8, 0, None, v468, None)
        elif v60:
            v656 = stands_0
        else:
            v656 = stands_10
        v651 = 0
        v655 = 3652060
    v660 = v651 and (not v621 or v651 < v621)
    v666 = v655 if v660 else v625
    if v468:
        v694 = later('review_panel_report_sent', v468) if v669 and v669 < v468 else v669
        v692 = last_days_31[v468]
        if v694:
            if v692 < v694:
                v697 = (status_3, v468, dates_2[v692], v694, None)
            else:
                v697 = (status_4, v468, dates_2[v692], v694, None)
            v696 = 3652060
        elif v60:
            v696 = 3652060
            v697 = (status_17, v468, dates_2[v692], 0, None)
        else:
            v695 = ranks_19[v692] - ranks_19[on]
            if v692 < on:
                v697 = (status_6, v468, dates_2[v692], 0, v695)
            else:
                v697 = (status_7, v468, dates_2[v692], 0, v695)
            v696 = v692
    else:
        if v669:
            v697 = (status_8, 0, None, v669, None)
        elif v60:
            v697 = stands_0
        else:
            v697 = stands_10
        v696 = 3652060
    v703 = event('review_panel_report_received', 0) or v669
    if v703:
        v729 = later('stage_3_response_sent', v703) if v704 and v704 < v703 else v704
        v727 = last_days_32[v703]
        if v729:
            if v727 < v729:
                v732 = (status_3, v703, dates_2[v727], v729, None)
            else:
                v732 = (status_4, v703, dates_2[v727], v729, None)
            v731 = 3652060
        elif v60:
            v731 = 3652060
            v732 = (status_17, v703, dates_2[v727], 0, None)
        else:
            v730 = ranks_19[v727] - ranks_19[on]
            if v727 < on:
                v732 = (status_6, v703, dates_2[v727], 0, v730)
            else:
                v732 = (status_7, v703, dates_2[v727], 0, v730)
            v731 = v727
    else:
        if v704:
            v732 = (status_8, 0, None, v704, None)
        elif v60:
            v732 = stands_0
        else:
            v732 = stands_10
        v731 = 3652060
    v739 = v737 or v1
    if v739:
        v761 = last_days_33[v739]
        if v740:
            if v761 < v740:
                v765 = (status_3, v739, dates_2[v761], v740, None)
            else:
                v765 = (status_4, v739, dates_2[v761], v740, None)
        elif on < v739:
            v765 = (status_5, v739, dates_2[v761], 0, None)
        else:
            v763 = v761 - on
            if v761 < on:
                v765 = (status_6, v739, dates_2[v761], 0, v763)
            else:
                v765 = (status_7, v739, dates_2[v761], 0, v763)
    elif v740:
        v765 = (status_8, 0, None, v740, None)
    elif not v737:
        v765 = stands_9
    else:
        v765 = stands_10
    v778 = v776 is True or v777 is True
    v779 = v776 is False and v777 is False
    v785 = v783 is False or v784 is True
    v786 = v783 is True and v784 is False
    v790 = v788 is False or v789 is False
    v791 = v788 is True and v789 is True
    v792 = (v32 == 2 or v32 == 4) and v790
    v793 = (v32 == 1 or v32 == 3 or v32 == 5) or v791
    v798 = v796 is True and v797 is True
    v799 = v796 is False or v797 is False
    if v778 and v781 is True and (v782 is True) and v785 and (v787 is False) and v793 and (v794 is False) and v799:
        v853 = 0
    elif v779 or v781 is False or v782 is False or v786 or (v787 is True) or v792 or (v794 is True) or v798:
        v853 = 1
    else:
        v802 = v778 or v779
        v803 = v781 is True or v781 is False
        v804 = v782 is True or v782 is False
        v805 = v785 or v786
        v806 = v787 is True or v787 is False
        v807 = v792 or v793
        v808 = v794 is True or v794 is False
        v809 = v798 or v799
        v810 = v776 is True or v776 is False
        v818 = not v805 and (not (v783 is False or v783 is True) or not (v784 is True or v784 is False))
        v820 = not ((v32 == 2 or v32 == 4) or (v32 == 1 or v32 == 3 or v32 == 5)) and (not (v1 or v22 == 6) and (not v1))
        v829 = v796 is True or v796 is False
        v853 = 2 if (not not v802 or ((not v802 and (not v810 or not (v777 is True or v777 is False))) and (not (not v802 and (not v810))))) and (not not v803 or (not v803 and (not not v803))) and (not not v804 or (not v804 and (not not v804))) and (not not v805 or (v818 and (not v818))) and (not not v806 or (not v806 and (not not v806))) and (not not v807 or ((not v807 and (v820 or (not (v790 or v791) and (not (v788 is False or v788 is True) or not (v789 is False or v789 is True))))) and (not (not v807 and v820)))) and (not not v808 or (not v808 and (not not v808))) and (not not v809 or ((not v809 and (not v829 or not (v797 is True or v797 is False))) and (not (not v809 and (not v829))))) else 3
    if v212 < 3652060:
        v854 = 3
        v855 = v212
    else:
        v854 = 0
        v855 = 3652060
    if v405 < v855:
        v856 = 5
        v857 = v405
    else:
        v856 = v854
        v857 = v855
    if v499 < v857:
        v858 = 7
        v859 = v499
    else:
        v858 = v856
        v859 = v857
    if v531 < v859:
        v860 = 8
        v861 = v531
    else:
        v860 = v858
        v861 = v859
    if v572 < v861:
        v862 = 9
        v863 = v572
    else:
        v862 = v860
        v863 = v861
    if v666 < v863:
        v864 = 10
        v865 = v666
    else:
        v864 = v862
        v865 = v863
    if v696 < v865:
        v866 = 11
        v867 = v696
    else:
        v866 = v864
        v867 = v865
    if v731 < v867:
        v868 = 12
    else:
        v868 = v866
    return make_41(verdict_42, (outcomes_37[v853], (True if v778 else False if v779 else None, v781, v782, True if v785 else False if v786 else None, v787, True if v792 else False if v793 else None, v794, True if v798 else False if v799 else None), stages_38[1 if v60 else 5 if v740 else 4 if v411 else 3 if v59 or v58 else 2 if v2 else 0], deadlines_39[v868], clock_ids_40, (v27, v54, v201 if v205 else v134, v288 if v284 and (not v254 or v284 < v254) else v258, v394 if v398 else v350, v453 if v449 and (not v426 or v449 < v426) else v430, v500, v532, v573, v656 if v660 else v626, v697, v732, v765)))
